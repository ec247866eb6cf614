import { highestOf } from '../domain/number-ids';
import { countersIn, parsed } from '../jobs/memory-kept';
import { keptAs } from '../jobs/memory-names';
import { keep } from './memory';
import { readOne } from './memory/store';

type Prefix = 'T' | 'N' | 'W' | 'A';

const DIGITS: Readonly<Record<Prefix, number>> = { T: 3, N: 2, W: 4, A: 4 };

/** The highest id of each kind that was ever given, also to rows that are deleted since, as remembered at this moment; null for none. */
export const lastIds = (): Readonly<Record<Prefix, string | null>> => {
  const kept = countersIn(parsed(readOne(keptAs.counters))) ?? {};
  const last = (prefix: Prefix): string | null =>
    kept[prefix] ? `${prefix}${String(kept[prefix]).padStart(DIGITS[prefix], '0')}` : null;
  return { T: last('T'), N: last('N'), W: last('W'), A: last('A') };
};

type Ids = Readonly<Partial<Record<Prefix, Iterable<string | null | undefined>>>>;

/** The counters that ids come to, for whoever remembers more with them; what names no id is left out. */
export const countersOf = (ids: Ids): Readonly<Partial<Record<Prefix, number>>> =>
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
