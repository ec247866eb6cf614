import { rule } from './finding';
import { itemName } from './names';

/** More are told than need to know. */
export const tooManyInformed = rule<{ item: string; count: number; most: number }>()({
  id: 'too-many-informed',
  severity: 'info',
  // Source: FIELD: trackplus (number ours)
  check: ({ raci, settings }) =>
    raci.rows.flatMap((row) => {
      const count = [...row.letters.values()].filter((letter) => letter === 'I').length;
      const data = { item: itemName(row), count, most: settings.mostInformed };
      return count > settings.mostInformed ? [{ at: { sheet: 'matrix', row: row.row } as const, data }] : [];
    }),
});
