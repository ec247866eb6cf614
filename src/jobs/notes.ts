import { bytesOf } from '../domain/bytes';
import type { Instant } from '../domain/day';
import type { Incident } from '../notices/incident';
import type { Noted } from '../notices/incidents';
import { incidentToken } from '../notices/tokens';

/** How many bytes all of it may take, under the nine thousand of a property. */
const MOST_BYTES = 8000;
/** A value or a message tells enough in so many signs. */
const MOST_SIGNS = 120;
/** How many that were told are still shown. */
const MOST_TOLD = 20;

const clipped = (incident: Incident): Incident =>
  Object.fromEntries(
    Object.entries(incident).map(([key, value]) => [
      key,
      typeof value === 'string' && [...value].length > MOST_SIGNS
        ? `${[...value].slice(0, MOST_SIGNS - 1).join('')}…`
        : value,
    ]),
  ) as unknown as Incident;

const numberOf = (token: string): number => Number(token.slice(1));

const fits = (notes: readonly Noted[]): boolean => bytesOf(JSON.stringify(notes)) <= MOST_BYTES;

/** Without what was told longest ago, as far as the room demands it. */
const trimmed = (notes: readonly Noted[]): readonly Noted[] => {
  const told = notes.filter((note) => note.told);
  const drop = new Set(told.slice(0, Math.max(0, told.length - MOST_TOLD)));
  let left = notes.filter((note) => !drop.has(note));
  while (!fits(left)) {
    const oldest = left.find((note) => note.told);
    if (oldest === undefined) break;
    left = left.filter((note) => note !== oldest);
  }
  return left;
};

/** One more that is only counted, since there is no room for it. */
const counted = (notes: readonly Noted[], fresh: Noted): readonly Noted[] => {
  const last = notes[notes.length - 1];
  if (last?.incident.kind === 'more' && !last.told)
    return [...notes.slice(0, -1), { ...last, incident: { kind: 'more', count: last.incident.count + 1 } }];
  return [...notes, { ...fresh, incident: { kind: 'more', count: 1 } }];
};

/**
 * The notes with more incidents, each under a number of its own that no earlier one had. What still waits to be told is
 * not noted twice; when there is no room left for words, the rest is counted.
 */
export const withIncidents = (
  notes: readonly Noted[],
  incidents: readonly Incident[],
  now: Instant,
): readonly Noted[] => {
  let all = notes;
  for (const one of incidents) {
    const incident = clipped(one);
    const same = JSON.stringify(incident);
    if (all.some(({ told, incident: known }) => !told && JSON.stringify(known) === same)) continue;
    // From the clock, so that numbers go on even if all notes were lost.
    const number = Math.max(Math.floor(now / 1000), ...all.map(({ token }) => numberOf(token) + 1));
    const fresh: Noted = { token: incidentToken(number), at: now, incident, told: false };
    const full = all.some((note) => note.incident.kind === 'more' && !note.told);
    const more = trimmed([...all, fresh]);
    all = full || !fits([...more, fresh]) ? counted(trimmed(all), fresh) : more;
  }
  return all;
};

/** The notes with those marked that a mail told. */
export const withTold = (notes: readonly Noted[], tokens: ReadonlySet<string>): readonly Noted[] =>
  trimmed(notes.map((note) => (tokens.has(note.token) ? { ...note, told: true } : note)));
