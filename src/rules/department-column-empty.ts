import { countRaci } from '../facts/raci-counts';
import { rule } from './finding';

/** A department has a column and no letter in it. */
export const departmentColumnEmpty = rule<{ department: string }>()({
  id: 'department-column-empty',
  severity: 'warn',
  // Source: FIELD: a department column is empty
  check: ({ raci }) =>
    raci.rows.length === 0
      ? []
      : countRaci(raci)
          .filter(({ letters }) => letters === 0)
          .map(({ department }) => ({ at: { sheet: 'matrix', column: department }, data: { department } })),
});
