import { does } from '../domain/letter';
import { rule } from './finding';
import { itemName } from './names';

/** Nobody does the task or node. */
export const rowWithoutResponsible = rule<{ item: string }>()({
  id: 'row-without-responsible',
  severity: 'error',
  // Source: FIELD: trackplus, ONES
  check: ({ raci }) =>
    raci.rows
      .filter(({ letters }) => letters.size > 0 && ![...letters.values()].some(does))
      .map((row) => ({ at: { sheet: 'matrix', row: row.row }, data: { item: itemName(row) } })),
});
