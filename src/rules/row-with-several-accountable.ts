import { answers } from '../domain/letter';
import { rule } from './finding';
import { itemName } from './names';

/** More than one department answers for the task or node, so none does. */
export const rowWithSeveralAccountable = rule<{ item: string; departments: readonly string[] }>()({
  id: 'row-with-several-accountable',
  severity: 'error',
  // Source: FIELD: geratools.com, Jira RACI app, hefrock.github.io, boardsnap.ai
  check: ({ raci }) =>
    raci.rows.flatMap((row) => {
      const departments = [...row.letters].filter(([, letter]) => answers(letter)).map(([department]) => department);
      return departments.length > 1
        ? [{ at: { sheet: 'matrix', row: row.row }, data: { item: itemName(row), departments } }]
        : [];
    }),
});
