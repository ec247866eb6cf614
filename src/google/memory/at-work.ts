import type { Counters } from '../../jobs/memory';
import { countersIn, parsed } from '../../jobs/memory-kept';
import { keptAs, LEASE } from '../../jobs/memory-names';
import { rightsIn } from './rights-marks';
import { readAll, writeOne } from './store';

/** What an edit trigger asks once it holds the lock, in one call. */
export interface AtWork {
  /** Whether a pass is under way: it has read the sheets already, and what is written beside it now it would write over. */
  readonly leased: boolean;
  readonly rights: Readonly<Record<string, unknown>>;
  readonly counters: Counters;
}

export const recallAtWork = (now: number): AtWork => {
  const all = readAll();
  return {
    leased: Number(all[LEASE] ?? 0) > now,
    rights: rightsIn(all),
    counters: countersIn(parsed(all[keptAs.counters])) ?? {},
  };
};

/** Remembers counters that were raised, by whoever holds the lock and has just recalled them. */
export const keepCounters = (counters: Counters): void => {
  writeOne(keptAs.counters, JSON.stringify(counters));
};
