import { countRaci } from '../facts/raci-counts';
import { rule } from './finding';

/** A department has a letter in every row: is it over-involved? */
export const departmentInEveryRow = rule<{ department: string; rows: number }>()({
  id: 'department-in-every-row',
  severity: 'info',
  // Source: FIELD: trackplus
  check: ({ raci, settings }) => {
    const rows = raci.rows.length;
    if (rows < settings.shareFromRows) return [];
    return countRaci(raci)
      .filter(({ letters }) => letters === rows)
      .map(({ department }) => ({ at: { sheet: 'matrix', column: department }, data: { department, rows } }));
  },
});
