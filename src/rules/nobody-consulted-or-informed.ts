import { rule } from './finding';

/** The whole matrix has no C and no I: departments work side by side without hearing of each other. */
export const nobodyConsultedOrInformed = rule<Record<string, never>>()({
  id: 'nobody-consulted-or-informed',
  severity: 'info',
  source: 'FIELD: trackplus',
  check: ({ raci }) => {
    const letters = raci.rows.flatMap((row) => [...row.letters.values()]);
    const silent = letters.length > 0 && !letters.some((letter) => letter === 'C' || letter === 'I');
    return silent ? [{ at: { sheet: 'matrix' }, data: {} }] : [];
  },
});
