import { offsetAt, type WallTime, wallTime } from '../execution/zone';
import { DAYS, MONTHS, piecesOf } from './date-pattern';

const DAY = 86_400_000;
const pad = (value: number, width: number) => String(value).padStart(width, '0');

function dayOfYear(wall: WallTime): number {
  return Math.round((Date.UTC(wall.year, wall.month - 1, wall.day) - Date.UTC(wall.year, 0, 1)) / DAY) + 1;
}

/** Weeks as an American calendar counts them, which is the locale formatDate writes in: from Sunday, the first has January 1. */
function weekOfYear(wall: WallTime): { year: number; week: number } {
  const sunday = Date.UTC(wall.year, wall.month - 1, wall.day) - (wall.weekday % 7) * DAY;
  const year = new Date(sunday + 6 * DAY).getUTCFullYear();
  const newYear = Date.UTC(year, 0, 1);
  const firstSunday = newYear - new Date(newYear).getUTCDay() * DAY;
  return { year, week: Math.round((sunday - firstSunday) / (7 * DAY)) + 1 };
}

function offsetText(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${separator}${pad(size % 60, 2)}`;
}

function isoOffset(minutes: number, count: number): string {
  if (minutes === 0) return 'Z';
  return count === 1 ? offsetText(minutes, '').slice(0, 3) : offsetText(minutes, count === 2 ? '' : ':');
}

function zoneName(instant: number, zone: string, count: number): string {
  const minutes = offsetAt(instant, zone) / 60_000;
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: count < 4 ? 'short' : 'long' });
    const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
    return /^(GMT|UTC)[+-]/.test(name) ? `GMT${offsetText(minutes, ':')}` : name;
  } catch {
    return minutes === 0 ? 'GMT' : `GMT${offsetText(minutes, ':')}`;
  }
}

function named(list: readonly string[], index: number, full: boolean): string {
  const name = list[index] ?? '';
  return full ? name : name.slice(0, 3);
}

function yearText(year: number, count: number): string {
  return count === 2 ? pad(year % 100, 2) : pad(year, count);
}

type Field = (wall: WallTime, count: number, instant: number, zone: string) => string;

const FIELDS: Record<string, Field> = {
  G: (wall) => (wall.year > 0 ? 'AD' : 'BC'),
  y: (wall, count) => yearText(wall.year, count),
  Y: (wall, count) => yearText(weekOfYear(wall).year, count),
  M: (wall, count) => (count < 3 ? pad(wall.month, count) : named(MONTHS, wall.month - 1, count > 3)),
  L: (wall, count) => (count < 3 ? pad(wall.month, count) : named(MONTHS, wall.month - 1, count > 3)),
  w: (wall, count) => pad(weekOfYear(wall).week, count),
  W: (wall, count) => {
    const first = (((wall.weekday - (wall.day - 1)) % 7) + 7) % 7;
    return pad(Math.ceil((wall.day + first) / 7), count);
  },
  D: (wall, count) => pad(dayOfYear(wall), count),
  d: (wall, count) => pad(wall.day, count),
  F: (wall, count) => pad(Math.ceil(wall.day / 7), count),
  E: (wall, count) => named(DAYS, wall.weekday - 1, count > 3),
  u: (wall, count) => pad(wall.weekday, count),
  a: (wall) => (wall.hour < 12 ? 'AM' : 'PM'),
  H: (wall, count) => pad(wall.hour, count),
  k: (wall, count) => pad(wall.hour || 24, count),
  K: (wall, count) => pad(wall.hour % 12, count),
  h: (wall, count) => pad(wall.hour % 12 || 12, count),
  m: (wall, count) => pad(wall.minute, count),
  s: (wall, count) => pad(wall.second, count),
  S: (wall, count) => pad(wall.millisecond, count),
  z: (_wall, count, instant, zone) => zoneName(instant, zone, count),
  Z: (_wall, _count, instant, zone) => offsetText(offsetAt(instant, zone) / 60_000, ''),
  X: (_wall, count, instant, zone) => isoOffset(offsetAt(instant, zone) / 60_000, count),
};

/** An instant (milliseconds) as SimpleDateFormat writes it in English; undefined if the pattern has an unknown letter. */
export function formatDate(instant: number, zone: string, pattern: string): string | undefined {
  const wall = wallTime(instant, zone);
  let result = '';
  for (const piece of piecesOf(pattern)) {
    if ('text' in piece) result += piece.text;
    else {
      const field = FIELDS[piece.letter];
      if (!field) return undefined;
      result += field(wall, piece.count, instant, zone);
    }
  }
  return result;
}
