const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** Offsets change on quarter hours at the finest, so one answer serves a quarter of an hour. */
const quarter = 900_000;

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

export function isTimeZone(zone: string): boolean {
  try {
    formatFor(zone);
    return true;
  } catch {
    return false;
  }
}

function readWall(zone: string, instant: number): number {
  const parts: Record<string, string> = {};
  for (const part of formatFor(zone).formatToParts(instant)) parts[part.type] = part.value;
  const year = Number(parts.year);
  const wall = new Date(0);
  wall.setUTCFullYear(parts.era === 'BC' ? 1 - year : year, Number(parts.month) - 1, Number(parts.day));
  wall.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  return wall.getTime();
}

/** Milliseconds to add to an instant to get the zone's wall clock, read as if it were UTC. */
export function zoneOffset(zone: string, instant: number): number {
  let known = offsets.get(zone);
  if (!known) {
    known = new Map();
    offsets.set(zone, known);
  }
  const slot = Math.floor(instant / quarter);
  const cached = known.get(slot);
  if (cached !== undefined) return cached;
  const whole = Math.floor(instant / 1000) * 1000;
  const offset = readWall(zone, whole) - whole;
  known.set(slot, offset);
  return offset;
}

export function wallClock(zone: string, instant: number): number {
  return instant + zoneOffset(zone, instant);
}

/**
 * The instant at which the zone's clocks show `wall`. A wall time that occurs twice (clocks set back) is the first of
 * the two; one that never occurs (clocks set forward, or a day skipped) is moved forward by the length of the gap.
 * What Google does there is not documented: unverified.
 */
export function instantOf(zone: string, wall: number): number {
  const day = 86_400_000;
  const before = wall - zoneOffset(zone, wall - day);
  const after = wall - zoneOffset(zone, wall + day);
  if (wallClock(zone, before) === wall) return before;
  if (wallClock(zone, after) === wall) return after;
  const near = wall - zoneOffset(zone, before);
  return wallClock(zone, near) === wall ? near : before;
}
