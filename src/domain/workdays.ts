import calendar from 'chinese-days/dist/chinese-days.json';
import type { Day } from './day';
import { dayAt, dayNumber } from './epoch-day';
import { once } from './once';

/** Which days are worked. All answers are about calendar days; no zone, no clock. */
export interface WorkCalendar {
  isWorkday(day: Day): boolean;
  /** Working days d with from < d ≤ to; 0 when `to` is not later. */
  countAfter(from: Day, to: Day): number;
  /** The first working day that is not before `day`. */
  next(day: Day): Day;
  /** The last working day that is not after `day`. */
  lastUpTo(day: Day): Day;
  /** The `count`-th working day after `day` (before it, when negative); 0 is `next(day)`. */
  shift(day: Day, count: number): Day;
  /** Whether the region's holidays of that year are known; if not, Monday to Friday are taken to be worked. */
  knowsYear(year: number): boolean;
}

export interface WorkCalendarOptions {
  /** `china`: statutory holidays and make-up Saturdays and Sundays as announced; `weekdays`: Monday to Friday. */
  readonly region: 'china' | 'weekdays';
  /** 工作日历: days that this collaboration works or rests against its region's calendar. They win. */
  readonly exceptions: ReadonlyMap<Day, 'off' | 'work'>;
}

/** Monday to Friday, by the number of the day (1970-01-01 was a Thursday). */
const isWeekday = (day: number): boolean => (((day + 3) % 7) + 7) % 7 < 5;

/** Mondays to Fridays from the week of 1970-01-01 up to and with this day. */
const weekdaysUpTo = (day: number): number => {
  const week = Math.floor((day + 3) / 7);
  return week * 5 + Math.min(day + 3 - week * 7 + 1, 5);
};

/** The days, by number, on which a calendar differs from Monday to Friday: whether they are worked. */
type Differs = Map<number, boolean>;

const setDay = (differs: Differs, day: string, works: boolean): void => {
  // The engine's own parser: each run reads some 500 days in code that never gets warm.
  const number = Date.parse(day) / 86_400_000;
  if (isWeekday(number) === works) differs.delete(number);
  else differs.set(number, works);
};

// The data is read, not the package's functions: those go through local time and shift a day west of Greenwich.
const inChina = once((): Differs => {
  const differs: Differs = new Map();
  for (const day of Object.keys(calendar.holidays)) setDay(differs, day, false);
  for (const day of Object.keys(calendar.workdays)) setDay(differs, day, true);
  return differs;
});

/**
 * The working calendar of a collaboration. Counting costs the same however far the days lie apart: weekdays by
 * arithmetic, corrected by a sorted list of the days on which the calendar differs from Monday to Friday.
 */
export const workCalendar = ({ region, exceptions }: WorkCalendarOptions): WorkCalendar => {
  const differs: Differs = new Map(region === 'china' ? inChina() : []);
  for (const [day, kind] of exceptions) setDay(differs, day, kind === 'work');
  const days = [...differs.keys()].sort((a, b) => a - b);
  // surplus[i]: working days more (or fewer) than weekdays among the first i of these days
  const surplus = [0];
  for (const day of days) surplus.push((surplus[surplus.length - 1] ?? 0) + (differs.get(day) ? 1 : -1));

  const workedUpTo = (day: number): number => {
    let [low, high] = [0, days.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((days[middle] ?? 0) <= day) low = middle + 1;
      else high = middle;
    }
    return weekdaysUpTo(day) + (surplus[low] ?? 0);
  };
  const works = (day: number): boolean => differs.get(day) ?? isWeekday(day);
  const walk = (from: number, step: 1 | -1): number => {
    let day = from;
    while (!works(day)) day += step;
    return day;
  };

  return {
    isWorkday: (day) => works(dayNumber(day)),
    countAfter: (from, to) => (to > from ? workedUpTo(dayNumber(to)) - workedUpTo(dayNumber(from)) : 0),
    next: (day) => dayAt(walk(dayNumber(day), 1)),
    lastUpTo: (day) => dayAt(walk(dayNumber(day), -1)),
    shift: (from, count) => {
      if (count === 0) return dayAt(walk(dayNumber(from), 1));
      const step = count > 0 ? 1 : -1;
      let day = dayNumber(from);
      for (let left = Math.abs(count); left > 0; left--) day = walk(day + step, step);
      return dayAt(day);
    },
    // National Day has been off every year since 1949: a year without it is a year without data.
    knowsYear: (year) => region === 'weekdays' || `${year}-10-01` in calendar.holidays,
  };
};
