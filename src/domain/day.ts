import { dayAt, dayNumber, daysInMonth } from './epoch-day';
import { readDay } from './read-day';

export { dayAt, dayNumber } from './epoch-day';
export { readDay } from './read-day';
export { dayOf, instantOf, minutesOf } from './zone';

declare const dayBrand: unique symbol;

/** A calendar day, `YYYY-MM-DD`: no time, no zone. Days compare as strings do. */
export type Day = string & { readonly [dayBrand]: true };

/** A point in time: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** A day written in code, `asDay('2024-07-01')`. Throws a RangeError when the text is no day. */
export const asDay = (text: string): Day => {
  const day = readDay(text);
  if (day === null) throw new RangeError(`not a calendar day: ${text}`);
  return day;
};

/** The day `count` calendar days after `day` (before it, when negative). */
export const addDays = (day: Day, count: number): Day => dayAt(dayNumber(day) + count);

/**
 * The same day of the month `count` months on; the month's last day where that month is shorter:
 * 2024-01-31 and one month is 2024-02-29.
 */
export const addMonths = (day: Day, count: number): Day => {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  const date = Math.min(Number(day.slice(8, 10)), daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day;
};

/** Calendar days from `from` to `to`: 1 from one day to the next, negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** Monday 1 … Sunday 7. */
export const weekdayOf = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
