import { countersIn, keptAs, parsed } from '../jobs/memory-kept';
import { keep } from './memory';
import { readOne } from './memory/store';

type Prefix = 'T' | 'N' | 'W' | 'A';

const DIGITS: Readonly<Record<Prefix, number>> = { T: 3, N: 2, W: 4, A: 4 };

const numberOf = (id: string | null): number => Number(/\d+$/.exec(id ?? '')?.[0] ?? 0);

/** The highest id of each kind that was ever given, also to rows that are deleted since, as remembered at this moment; null for none. */
export const lastIds = (): Readonly<Record<Prefix, string | null>> => {
  const kept = countersIn(parsed(readOne(keptAs.counters))) ?? {};
  const last = (prefix: Prefix): string | null =>
    kept[prefix] ? `${prefix}${String(kept[prefix]).padStart(DIGITS[prefix], '0')}` : null;
  return { T: last('T'), N: last('N'), W: last('W'), A: last('A') };
};

/**
 * Remembers that these ids are given, before they are written anywhere: a run that is killed in between leaves a gap, never
 * an id for two.
 */
export const raiseCounters = (ids: Readonly<Partial<Record<Prefix, string | null>>>): void => {
  const given = Object.entries(ids).filter(([, id]) => id !== null);
  if (given.length > 0) keep({ counters: Object.fromEntries(given.map(([prefix, id]) => [prefix, numberOf(id)])) });
};
