import { todaySerial } from '../enter';
import { onCalendar } from '../odd-date';
import { readingOf, serialFromDay, serialFromInstant } from '../serial';
import type { Place, Strict } from './function';
import { single } from './function';
import type { FormulaValue } from './value';
import { asNumber, cellsOf, errors, Stop } from './value';

function serial(value: FormulaValue | undefined): number {
  return asNumber(single(value));
}

/** A day or time on the calendar; any other number is #NUM!. */
function dated(value: FormulaValue | undefined): number {
  const number = serial(value);
  if (!onCalendar(number)) throw new Stop(errors.number);
  return number;
}

function whole(value: FormulaValue | undefined, otherwise = 0): number {
  return value === undefined ? otherwise : Math.trunc(serial(value));
}

function monthsLater(start: number, months: number, lastDay: boolean): number {
  const { year, month, day } = readingOf(Math.floor(start));
  const first = serialFromDay(year, month + months, 1);
  const next = serialFromDay(year, month + months + 1, 1);
  return lastDay ? next - 1 : Math.min(first + day - 1, next - 1);
}

function isWorkday(day: number, holidays: ReadonlySet<number>): boolean {
  const { weekday } = readingOf(day);
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

function holidaySet(value: FormulaValue | undefined): Set<number> {
  return new Set(value === undefined ? [] : cellsOf(value).flatMap((cell) => (typeof cell === 'number' ? [cell] : [])));
}

function workday(start: number, days: number, holidays: ReadonlySet<number>): number {
  const step = Math.sign(days);
  let day = Math.floor(start);
  for (let left = Math.abs(days); left > 0; ) {
    day += step;
    if (!onCalendar(day)) throw new Stop(errors.number);
    if (isWorkday(day, holidays)) left -= 1;
  }
  return day;
}

function networkdays(from: number, to: number, holidays: ReadonlySet<number>): number {
  let count = 0;
  for (let day = Math.min(from, to); day <= Math.max(from, to); day += 1) if (isWorkday(day, holidays)) count += 1;
  return from <= to ? count : -count;
}

function difference(from: number, to: number, unit: string): FormulaValue {
  const a = readingOf(from);
  const b = readingOf(to);
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  if (from > to) return errors.number;
  if (unit === 'D') return to - from;
  if (unit === 'M') return months;
  return unit === 'Y' ? Math.floor(months / 12) : errors.number;
}

function now(place: Place): number {
  return serialFromInstant(place.book.clock(), place.book.timeZone);
}

export const dates: Record<string, Strict> = {
  TODAY: (_parameters, place) => todaySerial(place.book),
  NOW: (_parameters, place) => now(place),
  DATE: ([year, month, day]) => serialFromDay(whole(year), whole(month), whole(day)),
  TIME: ([hour, minute, second]) => ((whole(hour) * 3600 + whole(minute) * 60 + whole(second)) / 86_400) % 1,
  YEAR: ([value]) => readingOf(dated(value)).year,
  MONTH: ([value]) => readingOf(dated(value)).month,
  DAY: ([value]) => readingOf(dated(value)).day,
  HOUR: ([value]) => readingOf(dated(value)).hour,
  MINUTE: ([value]) => readingOf(dated(value)).minute,
  SECOND: ([value]) => readingOf(dated(value)).second,
  DAYS: ([end, start]) => Math.floor(serial(end)) - Math.floor(serial(start)),
  WEEKDAY: ([value, type]) => {
    const { weekday } = readingOf(dated(value));
    const kind = whole(type, 1);
    if (kind === 1) return weekday + 1;
    return kind === 2 ? ((weekday + 6) % 7) + 1 : (weekday + 6) % 7;
  },
  EDATE: ([start, months]) => monthsLater(dated(start), whole(months), false),
  EOMONTH: ([start, months]) => monthsLater(dated(start), whole(months), true),
  WORKDAY: ([start, days, holidays]) => workday(dated(start), whole(days), holidaySet(holidays)),
  NETWORKDAYS: ([start, end, holidays]) =>
    networkdays(Math.floor(dated(start)), Math.floor(dated(end)), holidaySet(holidays)),
  DATEDIF: ([start, end, unit]) =>
    difference(Math.floor(dated(start)), Math.floor(dated(end)), String(single(unit)).toUpperCase()),
};
