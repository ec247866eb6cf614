import type { Day, Instant } from './day';
import type { WorkCalendar } from './workdays';
import { clockOf, dayOf, instantOf } from './zone';

const hour = 3_600_000;
const dayLength = 24 * hour;

/** A place on the line of working time: a working day, and how far its clock has come (ms); a day off counts as the next working day's start. */
const placeOf = (instant: Instant, zone: string, calendar: WorkCalendar): { day: Day; clock: number } => {
  const day = dayOf(instant, zone);
  return calendar.isWorkday(day) ? { day, clock: clockOf(instant, zone) } : { day: calendar.next(day), clock: 0 };
};

/** The instant `hours` on the wall clock after `instant`: urgent answers (2 h) and escalations (24 h) run day and night. */
export const afterHours = (instant: Instant, hours: number): Instant => instant + Math.round(hours * hour);

/**
 * The instant `hours` of working time after `instant`, where each working day holds its whole 24 hours: 48 h means the
 * same clock time two working days later (guide T stage 5: the reasons for a delay within 48 hours).
 *
 * - Wednesday 15:00 and 48 h is Friday 15:00; Friday 15:00 and 48 h is Tuesday 15:00.
 * - Friday 15:00 and 12 h is Monday 03:00: nine hours are left of Friday, three are taken from Monday.
 * - From a day off it counts from the start of the next working day: Saturday 10:00 and 24 h is Tuesday 00:00.
 *
 * `hours` ≥ 0, parts of hours allowed; else a RangeError.
 */
export const afterWorkingHours = (instant: Instant, hours: number, zone: string, calendar: WorkCalendar): Instant => {
  if (!(hours >= 0)) throw new RangeError(`working hours must not be negative: ${hours}`);
  const { day, clock } = placeOf(instant, zone, calendar);
  const total = clock + Math.round(hours * hour);
  const target = calendar.shift(day, Math.floor(total / dayLength));
  return instantOf(target, (total % dayLength) / 60_000, zone);
};

/**
 * Working hours from `from` to `to` on the same line of time, negative when `to` comes first: what
 * `afterWorkingHours` would need to get there.
 */
export const workingHoursBetween = (from: Instant, to: Instant, zone: string, calendar: WorkCalendar): number => {
  if (to < from) return -workingHoursBetween(to, from, zone, calendar) || 0;
  const [start, end] = [placeOf(from, zone, calendar), placeOf(to, zone, calendar)];
  return (calendar.countAfter(start.day, end.day) * dayLength + end.clock - start.clock) / hour;
};
