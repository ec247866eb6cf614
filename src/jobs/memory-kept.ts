import type { Matter } from '../notices/incident';
import type { Noted } from '../notices/incidents';
import { isChoice } from '../sheets/setting-list';
import { packEdge, unpackEdge } from './edge';
import { actorsOf, readEdits } from './edits';
import { type Counters, type FileMemory, freshMemory, freshSchedule, type Memory, type ScheduleMemory } from './memory';
import { INTENTION, keptAs, LAYOUT_SEEN, OLDER, type Properties, ROTATION } from './memory-names';
import { growing, type Rotation } from './rotation';

/** So many tabs are remembered; of older ones still their marks tell. */
const MOST_OLDER = 200;

/** Kept as the owner while nobody knows whose triggers run. */
export const ORPHANED = '?';

/** What a property holds: `undefined` where there is none, null where it cannot be read. */
export const parsed = (json: string | null | undefined): unknown => {
  if (json === null || json === undefined) return undefined;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
};

type Loose = Readonly<Record<string, unknown>>;
const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const or =
  <T, N>(is: (value: unknown) => value is T, no: N) =>
  (value: unknown): T | N =>
    is(value) ? value : no;

export const fileIn = (kept: unknown): FileMemory | null =>
  isLoose(kept) && isChoice('language', kept.language) && isText(kept.owner)
    ? {
        language: kept.language,
        owner: kept.owner,
        started: kept.started === true,
        since: or(isNumber, 0)(kept.since),
      }
    : null;

export const scheduleIn = (kept: unknown): ScheduleMemory | null => {
  if (!isLoose(kept)) return null;
  const { lastRun } = kept;
  return {
    round: or(isText, null)(kept.round) as ScheduleMemory['round'],
    digest: or(isText, null)(kept.digest) as ScheduleMemory['digest'],
    pausedAt: or(isNumber, null)(kept.pausedAt),
    next: or(isNumber, null)(kept.next),
    lastRun: isLoose(lastRun)
      ? {
          at: or(isNumber, 0)(lastRun.at),
          ok: lastRun.ok === true,
          sent: or(isNumber, 0)(lastRun.sent),
          queued: or(isNumber, 0)(lastRun.queued),
          message: or(isText, '')(lastRun.message),
        }
      : null,
  };
};

export const countersIn = (kept: unknown): Counters | null =>
  isLoose(kept)
    ? Object.fromEntries(
        Object.entries(kept).flatMap(([letters, value]) => (isNumber(value) ? [[letters, value]] : [])),
      )
    : null;

/** What a run put down that began a new page; null where there is none, and where it cannot be read: the tabs tell by themselves. */
export const rotationIn = (kept: unknown): Rotation | null =>
  isLoose(kept) && growing.some((log) => log === kept.log) && isNumber(kept.tab) && isText(kept.as)
    ? (kept as unknown as Rotation)
    : null;

/** The older pages that are remembered. */
export const olderIn = (kept: unknown): readonly number[] => (Array.isArray(kept) ? kept.filter(isNumber) : []);

/** These with one more, as they are kept. */
export const withOlder = (older: readonly number[], tab: number): string =>
  JSON.stringify([...older.filter((one) => one !== tab), tab].slice(-MOST_OLDER));

export const notesIn = (kept: unknown): readonly Noted[] | null =>
  Array.isArray(kept) && kept.every((one) => isLoose(one) && isText(one.token) && isLoose(one.incident))
    ? (kept as readonly Noted[])
    : null;

/** How each matter is kept: one property a matter, as JSON. */
export const written = {
  file: (file: FileMemory) => JSON.stringify(file),
  schedule: ({ lastRun, ...rest }: ScheduleMemory) =>
    JSON.stringify({ ...rest, lastRun: lastRun && { ...lastRun, message: lastRun.message.slice(0, 500) } }),
  edge: (edge: Memory['edge']) => JSON.stringify(edge && packEdge(edge)),
  counters: (counters: Counters) => JSON.stringify(counters),
  notes: (notes: readonly Noted[]) => JSON.stringify(notes),
} as const;

const lastTask = ({ T }: Counters): string | null => (T === undefined ? null : `T${String(T).padStart(3, '0')}`);

/** Whether these are the properties of a file that carries, or carried, a collaboration. */
export const isKnown = (all: Properties): boolean => keptAs.file in all || 'cw-memory' in all;

/** The layout's version as it was last seen in the file; null where nobody has looked yet. */
export const layoutSeen = (all: Properties): number | null => Number(all[LAYOUT_SEEN] ?? 0) || null;

/**
 * All that is remembered, from one reading of the properties; null where the file itself is not known: in a fresh copy,
 * and where that property is damaged. Any other matter that cannot be read stands as if fresh, and is named.
 */
export const memoryIn = (all: Properties): Memory | null => {
  const file = fileIn(parsed(all[keptAs.file]));
  if (file === null) return null;
  const damaged: Matter[] = [];
  const read = <T>(matter: Matter, from: (kept: unknown) => T | null, fresh: T): T => {
    const kept = parsed(all[keptAs[matter]]);
    if (kept === undefined) return fresh;
    const found = from(kept);
    if (found === null) damaged.push(matter);
    return found ?? fresh;
  };
  const counters = read('counters', countersIn, {});
  const edits = readEdits(all);
  return {
    ...freshMemory(file.language),
    ...file,
    owner: file.owner === ORPHANED ? '' : file.owner,
    orphaned: file.owner === ORPHANED,
    ...read('schedule', scheduleIn, freshSchedule),
    counters,
    lastTask: lastTask(counters),
    // Each pass makes it anew, and until then edits leave their work to the heartbeat: nothing to be told.
    edge: unpackEdge(parsed(all[keptAs.edge])),
    edits,
    actors: actorsOf(edits),
    notes: read('notes', notesIn, []),
    older: olderIn(parsed(all[OLDER])),
    rotation: rotationIn(parsed(all[ROTATION])),
    unfinished: Object.keys(all).some(
      (key) => key === keptAs.journal || key === ROTATION || key.startsWith(`${INTENTION}.`),
    ),
    damaged,
  };
};
