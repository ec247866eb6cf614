import { create, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant';
import { getTimeZoneTransition, offsetNanoseconds, toInstant } from 'temporal-polyfill/fns/ZonedDateTime';
import type { Day, Instant } from './day';
import { dayAt, dayNumber } from './epoch-day';
import { remembering } from './once';

const dayLength = 86_400_000;

/** A stretch of time (or a piece of it) in which a zone's clocks stand at one offset from UTC; all in milliseconds. */
interface Stretch {
  readonly from: Instant;
  /** Not included. */
  readonly until: Instant;
  readonly offset: number;
}

/** What is known of a zone: stretches between two changes, and pieces of stretches in which nothing changes, by their number. */
interface Known {
  readonly stretches: Stretch[];
  readonly offsets: Map<number, number>;
  readonly pieces: Map<number, Stretch | null>;
}

const zones = new Map<string, Known>();

const knownOf = (zone: string): Known => {
  const known = zones.get(zone) ?? { stretches: [], offsets: new Map(), pieces: new Map() };
  zones.set(zone, known);
  return known;
};

/** The last instant that a Date can hold; a nanosecond after it there is none. */
const END = 8.64e15;
const LAST = END - 1;

// A nanosecond later, because «previous» means strictly earlier and the instant may itself be the change.
const momentAt = (instant: Instant, zone: string) =>
  toZonedDateTimeISO(create(BigInt(Math.min(instant, LAST)) * BigInt(1_000_000) + BigInt(1)), zone);

const clockIn = remembering(
  (zone: string) =>
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
);

/** Years in which a date in figures needs no era, and a name of a zone is all that is known of it. */
const [PLAIN_FROM, PLAIN_UNTIL] = [Date.UTC(1950, 0, 1), Date.UTC(2200, 0, 1)];

/**
 * The offset at a whole second. Of the years that people plan in it is read off Intl itself: the library does the same
 * with more care for all others, and most runs can do without unpacking it.
 */
const offsetAt = (instant: Instant, zone: string): number => {
  if (instant < PLAIN_FROM || instant >= PLAIN_UNTIL) return offsetNanoseconds(momentAt(instant, zone)) / 1_000_000;
  const shown = clockIn(zone).format(instant).match(/\d+/g) ?? [];
  const [month = 0, day = 0, year = 0, hours = 0, minutes = 0, seconds = 0] = shown.map(Number);
  return Date.UTC(year, month - 1, day, hours, minutes, seconds) - instant;
};

const measure = (instant: Instant, zone: string): Stretch => {
  const moment = momentAt(instant, zone);
  const edge = (direction: 'previous' | 'next', otherwise: number): Instant => {
    const change = getTimeZoneTransition(moment, direction);
    return change ? Number(toInstant(change).epochNanoseconds / BigInt(1_000_000)) : otherwise;
  };
  return {
    from: edge('previous', Number.NEGATIVE_INFINITY),
    until: edge('next', Number.POSITIVE_INFINITY),
    offset: offsetNanoseconds(moment) / 1_000_000,
  };
};

/**
 * Pieces begin every two days, and two more days on either side belong to them: clocks never differ by that much, so
 * whoever stands in the middle is as far from any change as it takes. Six days in all are fewer than lie between two
 * changes that cancel each other (a week: Brazil in October 2000).
 */
const PIECE = 2 * dayLength;

const offsetAtGrid = (number: number, zone: string, { offsets }: Known): number => {
  const known = offsets.get(number);
  if (known !== undefined) return known;
  const instant = Math.max(-END, Math.min(END, number * PIECE));
  const offset = offsetAt(instant, zone);
  offsets.set(number, offset);
  return offset;
};

/** The piece around an instant, null where the clocks change in it. Finding a zone's changes costs hundreds of offsets. */
const pieceAt = (number: number, zone: string, known: Known): Stretch | null => {
  const found = known.pieces.get(number);
  if (found !== undefined) return found;
  const offset = offsetAtGrid(number - 1, zone, known);
  const steady = offset === offsetAtGrid(number + 2, zone, known);
  const piece = steady ? { from: (number - 1) * PIECE, until: (number + 2) * PIECE, offset } : null;
  known.pieces.set(number, piece);
  return piece;
};

const stretchAt = (instant: Instant, zone: string): Stretch => {
  const known = knownOf(zone);
  const piece = pieceAt(Math.floor(instant / PIECE), zone, known);
  if (piece !== null) return piece;
  for (const one of known.stretches) if (one.from <= instant && instant < one.until) return one;
  const found = measure(instant, zone);
  known.stretches.unshift(found);
  return found;
};

const localMilliseconds = (instant: Instant, zone: string): number => instant + stretchAt(instant, zone).offset;

/** The calendar day of an instant in a zone (an IANA name). Throws a RangeError for an unknown zone. */
export const dayOf = (instant: Instant, zone: string): Day =>
  dayAt(Math.floor(localMilliseconds(instant, zone) / dayLength));

/** Minutes after midnight (0 ≤ m < 1440, fractions kept) that the clocks of a zone show. */
export const minutesOf = (instant: Instant, zone: string): number => {
  const local = localMilliseconds(instant, zone);
  return (local - Math.floor(local / dayLength) * dayLength) / 60_000;
};

/**
 * The instant at which the clocks of a zone show `minutes` after midnight on `day`.
 * Where the clocks skip that time, the first instant after the gap (so midnight is the start of the day);
 * where they show it twice, the first time.
 */
export const instantOf = (day: Day, minutes: number, zone: string): Instant => {
  const local = dayNumber(day) * dayLength + Math.round(minutes * 60_000);
  const before = stretchAt(local - dayLength, zone);
  const early = local - before.offset;
  if (stretchAt(early, zone).offset === before.offset) return early;
  const late = local - stretchAt(local + dayLength, zone).offset;
  const there = stretchAt(late, zone);
  return there.offset === local - late ? late : stretchAt(early, zone).from;
};

/**
 * How far an instant's day has come, in milliseconds of clock time. The hour that the clocks repeat in autumn stands
 * still the second time, so that a later instant never gets an earlier place in the day.
 */
export const clockOf = (instant: Instant, zone: string): number => {
  const now = stretchAt(instant, zone);
  const local = instant + now.offset;
  const start = Math.floor(local / dayLength) * dayLength;
  const before = Number.isFinite(now.from) ? stretchAt(now.from - 1, zone).offset : now.offset;
  return Math.max(local, Math.min(now.from + before, start + dayLength - 1)) - start;
};
