import { chosen } from './random';
import { instantOf, type WallTime, wallTime } from './zone';

/** What a ClockTriggerBuilder was told; absent where it was told nothing. */
export interface Schedule {
  everyMinutes?: number;
  everyHours?: number;
  everyDays?: number;
  everyWeeks?: number;
  /** 1 = Monday … 7 = Sunday. */
  weekDay?: number;
  monthDay?: number;
  hour?: number;
  /** `nearMinute`. */
  minute?: number;
  /** `at` and `after`: one firing, in milliseconds since the epoch. */
  at?: number;
  /** `atDate`: one firing. */
  date?: { year: number; month: number; day: number };
  /** The zone that hours and days are meant in. */
  zone: string;
}

/** What a firing depends on beside its schedule: the choice inside a window is drawn from the seed, once a trigger. */
export interface Plan {
  schedule: Schedule;
  createdAt: number;
  seed: string;
  jitterMs: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Two leap years and some: no schedule pauses longer, but for everyDays and everyWeeks with a large number. */
const HORIZON_DAYS = 3_000;

/** The minutes by which `nearMinute` and `atDate` may be off: plus or minus 15 (clock-trigger-builder#nearminuteminute). */
function nearby(seed: string): number {
  return chosen(`${seed} near`, 31) - 15;
}

/** Minutes and seconds after the hour: anywhere in it, then the same every time (guides/triggers/installable). */
function offsetInHour({ schedule, seed }: Plan): number {
  if (schedule.minute !== undefined) return (schedule.minute + nearby(seed)) * MINUTE;
  return chosen(`${seed} minute`, 60) * MINUTE + chosen(`${seed} second`, 60) * 1_000;
}

function intervalStart({ schedule, createdAt, seed }: Plan): number {
  if (schedule.everyHours === undefined || schedule.minute === undefined) return createdAt;
  const wall = wallTime(createdAt, schedule.zone);
  return (
    instantOf({ ...wall, minute: 0, second: 0, millisecond: 0 }, schedule.zone) +
    (schedule.minute + nearby(seed)) * MINUTE
  );
}

/** The k-th firing, counted from creation; it may be late, never so late that it would meet the next. */
function nextInterval(plan: Plan, every: number, after: number): number {
  const start = intervalStart(plan);
  const jitter = Math.min(plan.jitterMs, every - 1);
  for (let k = Math.max(1, Math.floor((after - start - jitter) / every)); ; k++) {
    const instant = start + k * every + chosen(`${plan.seed} ${k}`, jitter + 1);
    if (instant > after && instant > plan.createdAt) return instant;
  }
}

function dayNumber(wall: Pick<WallTime, 'year' | 'month' | 'day'>): number {
  return Math.round(Date.UTC(wall.year, wall.month - 1, wall.day) / DAY);
}

/** Whether a recurring schedule means this day; weeks and days are counted from the day of creation. */
function meansDay({ schedule, createdAt }: Plan, day: number, date: Date): boolean {
  const created = wallTime(createdAt, schedule.zone);
  const first = dayNumber(created);
  if (schedule.monthDay !== undefined) return date.getUTCDate() === schedule.monthDay;
  if (schedule.weekDay !== undefined) {
    const monday = first - (created.weekday - 1);
    const week = Math.floor((day - monday) / 7);
    return (date.getUTCDay() || 7) === schedule.weekDay && week % (schedule.everyWeeks ?? 1) === 0;
  }
  return (day - first) % (schedule.everyDays ?? 7 * (schedule.everyWeeks ?? 1)) === 0;
}

function nextCalendarDay(plan: Plan, after: number): number | null {
  const { schedule, seed } = plan;
  const start = dayNumber(wallTime(after, schedule.zone)) - 1;
  for (let day = start; day < start + HORIZON_DAYS; day++) {
    const date = new Date(day * DAY);
    if (!meansDay(plan, day, date)) continue;
    const year = date.getUTCFullYear();
    const month = date.getUTCMonth() + 1;
    // Which hour counts when none is given is not documented: midnight, as the trigger dialog proposes. Unverified.
    const hour = instantOf({ year, month, day: date.getUTCDate(), hour: schedule.hour ?? 0, minute: 0 }, schedule.zone);
    const instant = hour + offsetInHour(plan) + chosen(`${seed} ${day}`, plan.jitterMs + 1);
    if (instant > after && instant > plan.createdAt) return instant;
  }
  return null;
}

function dateOnce(plan: Plan, date: NonNullable<Schedule['date']>): number {
  const { schedule, seed } = plan;
  const hour = instantOf({ ...date, hour: schedule.hour ?? 0, minute: 0 }, schedule.zone);
  return schedule.hour === undefined && schedule.minute === undefined
    ? hour + nearby(seed) * MINUTE
    : hour + offsetInHour(plan);
}

/** When the trigger fires for the first time after an instant; null if never again. */
export function nextFiring(plan: Plan, after: number): number | null {
  const { schedule } = plan;
  if (schedule.at !== undefined) return schedule.at > after ? schedule.at : null;
  if (schedule.date) {
    const once = dateOnce(plan, schedule.date);
    return once > after ? once : null;
  }
  if (schedule.everyMinutes !== undefined) return nextInterval(plan, schedule.everyMinutes * MINUTE, after);
  if (schedule.everyHours !== undefined) return nextInterval(plan, schedule.everyHours * HOUR, after);
  return nextCalendarDay(plan, after);
}
