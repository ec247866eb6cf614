import type { Day } from '../domain/day';
import { rule } from './finding';

/** An absence ends before it begins, or has an end alone (`from` is '' then): nobody acts for the person on any day. */
export const absenceReversed = rule<{ name: string; from: Day | ''; to: Day }>()({
  id: 'absence-reversed',
  severity: 'error',
  // Source: the stand-in of 职责表 acts from a day to a day
  check: ({ book }) =>
    book.duties.rows.flatMap(({ name, address, awayFrom, awayTo, row }) =>
      awayTo === null || (awayFrom !== null && awayFrom <= awayTo)
        ? []
        : [
            {
              at: { sheet: 'duties', row, column: awayFrom === null ? 'awayFrom' : 'awayTo' } as const,
              data: { name: name ?? address ?? '', from: awayFrom ?? '', to: awayTo },
            },
          ],
    ),
});
