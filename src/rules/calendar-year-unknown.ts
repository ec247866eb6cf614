import { rule } from './finding';

/** Days are reckoned with in a year whose public holidays are not known yet. */
export const calendarYearUnknown = rule<{ year: number }>()({
  id: 'calendar-year-unknown',
  severity: 'warn',
  // Source: calendar years that the holiday data does not know
  check: ({ book, calendar, today }) => {
    const told = new Set(book.calendar.rows.map(({ day }) => day?.slice(0, 4)));
    const years = new Set([today.slice(0, 4)]);
    for (const { start, due } of book.tasks.rows) {
      if (start !== null) years.add(start.slice(0, 4));
      if (due !== null) years.add(due.slice(0, 4));
    }
    return [...years]
      .filter((year) => !told.has(year) && !calendar.knowsYear(Number(year)))
      .sort()
      .map((year) => ({ at: { sheet: 'calendar' }, data: { year: Number(year) } }));
  },
});
