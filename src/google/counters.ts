import { highestOf } from '../domain/number-ids';
import type { Counters } from '../jobs/memory';
import { countersIn, parsed } from '../jobs/memory-kept';
import { keptAs } from '../jobs/memory-names';
import { keep } from './memory';
import { readOne } from './memory/store';

/** The digits of the numbers of tasks and nodes; those of asks have four. */
const DIGITS: Readonly<Record<string, number>> = { T: 3, N: 2 };
const OF_ASKS = 4;

/** The highest ids that these counters stand for; null for none. */
export const idsIn =
  (kept: Counters): ((letters: string) => string | null) =>
  (letters) =>
    kept[letters] ? `${letters}${String(kept[letters]).padStart(DIGITS[letters] ?? OF_ASKS, '0')}` : null;

/** The highest id of each kind that was ever given, also to rows that are deleted since, as remembered at this moment; null for none. */
export const lastIds = (): ((letters: string) => string | null) =>
  idsIn(countersIn(parsed(readOne(keptAs.counters))) ?? {});

type Ids = Readonly<Record<string, Iterable<string | null | undefined>>>;

/** The counters that ids come to, for whoever remembers more with them; what names no id is left out. */
export const countersOf = (ids: Ids): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(ids)
      .map(([prefix, given]) => [prefix, highestOf(given)] as const)
      .filter(([, number]) => number > 0),
  );

/**
 * Remembers that these ids are given, before they are written anywhere: a run that is killed in between leaves a gap, never
 * an id for two.
 */
export const raiseCounters = (ids: Ids): void => {
  const counters = countersOf(ids);
  if (Object.keys(counters).length > 0) keep({ counters });
};
