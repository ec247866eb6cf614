import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asDay, dayAt, daysBetween } from '../../src/domain/day';
import { lagOf } from '../../src/domain/lag';
import { workCalendar } from '../../src/domain/workdays';

const china = workCalendar({ region: 'china', exceptions: new Map() });

describe('how late a task is', () => {
  it.each([
    ['due today is not late', '2024-07-15', '2024-07-15', 0, 0],
    ['due tomorrow is not late', '2024-07-16', '2024-07-15', 0, 0],
    ['due yesterday is one day late', '2024-07-15', '2024-07-16', 1, 1],
    ['due Friday is not late on Saturday', '2024-07-12', '2024-07-13', 0, 1],
    ['due Friday is one working day late on Monday', '2024-07-12', '2024-07-15', 1, 3],
    ['due before the National Day week is not late in it', '2024-09-30', '2024-10-07', 0, 7],
    ['due before the National Day week is one day late after it', '2024-09-30', '2024-10-08', 1, 8],
    ['a make-up Saturday counts', '2024-10-11', '2024-10-12', 1, 1],
    ['铺货 3 days late', '2024-07-31', '2024-08-05', 3, 5],
  ])('%s', (_, due, today, workdays, days) => {
    expect(lagOf(asDay(due), asDay(today), 'workdays', china)).toBe(workdays);
    expect(lagOf(asDay(due), asDay(today), 'days', china)).toBe(days);
  });

  it('never shrinks from one day to the next, grows by at most one, and is never more than the days passed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 15_000, max: 21_000 }).map(dayAt),
        fc.integer({ min: 0, max: 200 }),
        (due, passed) => {
          const today = addDays(due, passed);
          const lag = lagOf(due, today, 'workdays', china);
          const next = lagOf(due, addDays(today, 1), 'workdays', china);
          expect(next - lag).toBe(china.isWorkday(addDays(today, 1)) ? 1 : 0);
          expect(lag).toBeLessThanOrEqual(daysBetween(due, today));
        },
      ),
    );
  });
});
