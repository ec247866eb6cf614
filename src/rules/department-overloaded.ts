import { countRaci } from '../facts/raci-counts';
import { rule } from './finding';

/** One department does or answers for too large a share of the rows. */
export const departmentOverloaded = rule<{ department: string; count: number; rows: number; most: number }>()({
  id: 'department-overloaded',
  severity: 'warn',
  // Source: FIELD: raci-chart skill (over 60 % of the rows)
  check: ({ raci, settings }) => {
    const rows = raci.rows.length;
    if (rows < settings.shareFromRows) return [];
    return countRaci(raci)
      .filter(({ works }) => works > rows * settings.shareOfWork)
      .map(({ department, works }) => ({
        at: { sheet: 'matrix', column: department },
        data: { department, count: works, rows, most: settings.shareOfWork },
      }));
  },
});
