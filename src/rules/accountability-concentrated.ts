import { countRaci } from '../facts/raci-counts';
import { rule } from './finding';

/** One department answers for too large a share of the rows: push accountability down. */
export const accountabilityConcentrated = rule<{ department: string; count: number; rows: number; most: number }>()({
  id: 'accountability-concentrated',
  severity: 'warn',
  // Source: FIELD: trackplus, coreui (number ours): the lead is not A of everything
  check: ({ raci, settings }) => {
    const rows = raci.rows.length;
    if (rows < settings.shareFromRows) return [];
    return countRaci(raci)
      .filter(({ answers }) => answers > rows * settings.shareOfAccount)
      .map(({ department, answers }) => ({
        at: { sheet: 'matrix', column: department },
        data: { department, count: answers, rows, most: settings.shareOfAccount },
      }));
  },
});
