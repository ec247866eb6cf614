import type { Day } from './day';

/** The days of a month (1–12) of the Gregorian calendar. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
};

/** Days from 1970-01-01 to `day`. Whole-number arithmetic only: it runs 200,000 times in one check. */
export const dayNumber = (day: Day): number => {
  const month = digits(day, 5, 7);
  // Years counted from March put the leap day last, so that one formula gives the days before each month.
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0);
  const fromMarch = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(day, 8, 10) - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + fromMarch - 719_468;
};

const written = new Map<number, Day>();

/** The day that stands `count` days after 1970-01-01. */
export const dayAt = (count: number): Day => {
  const known = written.get(count);
  if (known !== undefined) return known;
  const day = new Date(count * 86_400_000).toISOString().slice(0, 10) as Day;
  written.set(count, day);
  return day;
};
