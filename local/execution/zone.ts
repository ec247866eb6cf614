import { type Reading, readingOfWall, wallFromDay } from '../model/serial';
import { isTimeZone, instantOf as namedInstant, zoneOffset } from '../model/zone';

/** What a clock on the wall shows; `month` 1–12, `weekday` 1 = Monday … 7 = Sunday. */
export type WallTime = Reading;

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
  const reading = readingOfWall(instant + offsetAt(instant, zone));
  return { ...reading, weekday: reading.weekday || 7 };
}

/** The instant at which the clocks of a zone show this. */
export function instantOf(wall: WallInput, zone: string): number {
  const midnight = new Date(wallFromDay(wall.year, wall.month, wall.day));
  const shown = midnight.setUTCHours(wall.hour, wall.minute, wall.second ?? 0, wall.millisecond ?? 0);
  const fixed = fixedOffset(zone);
  return fixed === undefined ? namedInstant(zone, shown) : shown - fixed;
}
