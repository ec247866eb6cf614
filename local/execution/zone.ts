import { isTimeZone, instantOf as namedInstant, zoneOffset } from '../model/zone';

/** What a clock on the wall shows; `month` 1–12, `weekday` 1 = Monday … 7 = Sunday. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  weekday: number;
}

/** What a wall time needs at least. */
export type WallInput = Pick<WallTime, 'year' | 'month' | 'day' | 'hour' | 'minute'> & Partial<WallTime>;

/** Milliseconds east of Greenwich from `GMT+8`, `GMT-03:30`, `UTC`, which Java's zones know and Intl does not. */
function fixedOffset(zone: string): number | undefined {
  const match = /^(?:GMT|UTC)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/.exec(zone);
  if (!match) return undefined;
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}

export function isZone(zone: string): boolean {
  return fixedOffset(zone) !== undefined || isTimeZone(zone);
}

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, zone: string): number {
  return fixedOffset(zone) ?? zoneOffset(zone, instant);
}

/** What the clocks of a zone show at an instant (milliseconds since the epoch). */
export function wallTime(instant: number, zone: string): WallTime {
  const date = new Date(instant + offsetAt(instant, zone));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
    weekday: date.getUTCDay() || 7,
  };
}

/** The instant at which the clocks of a zone show this. */
export function instantOf(wall: WallInput, zone: string): number {
  const date = new Date(0);
  // Not Date.UTC, which reads the years 0–99 as 1900–1999.
  date.setUTCFullYear(wall.year, wall.month - 1, wall.day);
  const shown = date.setUTCHours(wall.hour, wall.minute, wall.second ?? 0, wall.millisecond ?? 0);
  const fixed = fixedOffset(zone);
  return fixed === undefined ? namedInstant(zone, shown) : shown - fixed;
}
