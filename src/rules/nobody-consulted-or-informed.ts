import { rule } from './finding';

/** The whole matrix has no C and no I: departments work side by side without hearing of each other. */
export const nobodyConsultedOrInformed = rule<Record<string, never>>()({
  id: 'nobody-consulted-or-informed',
  severity: 'info',
  // Source: FIELD: trackplus
  check: ({ raci }) => {
    let letters = 0;
    for (const row of raci.rows)
      for (const letter of row.letters.values()) {
        if (letter === 'C' || letter === 'I') return [];
        letters++;
      }
    return letters > 0 ? [{ at: { sheet: 'matrix' }, data: {} }] : [];
  },
});
