import { isZone, offsetAt } from './zone';

/** A point in time as a test writes it: a text with an offset or Z, or one without, which is then meant in a zone. */
export type Instant = Date | string | number;

/** Milliseconds since the epoch. A text without an offset (`2024-07-08 09:00`) shows the clock of the given zone. */
export function instantFrom(instant: Instant, zone: string): number {
  if (typeof instant !== 'string') return Number(instant);
  const local = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?$/.exec(instant.trim());
  if (!local || !isZone(zone)) {
    const parsed = Date.parse(instant);
    if (Number.isNaN(parsed)) throw new Error(`Not an instant: ${instant}`);
    return parsed;
  }
  const shown = Date.parse(`${local[1]}T${local[2] ?? '00:00'}Z`);
  const guess = shown - offsetAt(shown, zone);
  return shown - offsetAt(guess, zone);
}
