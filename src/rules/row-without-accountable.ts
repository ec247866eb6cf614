import { answers } from '../domain/letter';
import { rule } from './finding';
import { itemName } from './names';

/** Nobody answers for the task or node. */
export const rowWithoutAccountable = rule<{ item: string }>()({
  id: 'row-without-accountable',
  severity: 'error',
  // Source: Guide P step 4; FIELD: davidgaus.com, trackplus
  check: ({ raci }) =>
    raci.rows
      .filter(({ letters }) => letters.size > 0 && ![...letters.values()].some(answers))
      .map((row) => ({ at: { sheet: 'matrix', row: row.row }, data: { item: itemName(row) } })),
});
