import type { Day } from '../domain/day';
import { rule } from './finding';

/** 工作日历 has a day twice; the first row holds. */
export const calendarDayTwice = rule<{ day: Day; first: number }>()({
  id: 'calendar-day-twice',
  severity: 'warn',
  // Source: exceptions to the working days
  check: ({ book }) => {
    const first = new Map<Day, number>();
    return book.calendar.rows.flatMap(({ day, row }) => {
      if (day === null) return [];
      const known = first.get(day);
      if (known === undefined) {
        first.set(day, row);
        return [];
      }
      return [{ at: { sheet: 'calendar', row, column: 'day' } as const, data: { day, first: known } }];
    });
  },
});
