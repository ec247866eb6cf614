import { instantOf, wallTime } from '../execution/zone';

const HOUR = 3_600_000;
const DAY_IN_WEEK = 7;
const MORNING = 9;

/** The next Monday, 09:00, of the clock in a zone; on a Monday before nine that is today. */
export function nextMonday(now: number, zone: string): number {
  const wall = wallTime(now, zone);
  const morning = { ...wall, hour: MORNING, minute: 0, second: 0, millisecond: 0 };
  const ahead = (DAY_IN_WEEK + 1 - wall.weekday) % DAY_IN_WEEK;
  const monday = instantOf({ ...morning, day: wall.day + ahead }, zone);
  return monday > now ? monday : instantOf({ ...morning, day: wall.day + ahead + DAY_IN_WEEK }, zone);
}

/** The same time on the wall a day later, which is not always 24 hours later. */
export function nextDay(now: number, zone: string): number {
  const wall = wallTime(now, zone);
  return instantOf({ ...wall, day: wall.day + 1 }, zone);
}

export function nextHour(now: number): number {
  return now + HOUR;
}
