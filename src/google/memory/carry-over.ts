import { carryOver, OLD } from '../../jobs/carry-over';
import { keptAs, type Properties } from '../../jobs/memory-kept';
import { Busy, underLock } from '../lock';
import { readAll, remove, writeAll } from './store';

const without = ({ [OLD]: _, ...rest }: Properties): Properties => rest;

/**
 * All that is kept, with what an earlier version kept in one property split into those of today: once for each workbook.
 * While somebody else holds the lock it is split in this run's eyes only.
 */
export const carriedOver = (all: Properties): Properties => {
  if (!(OLD in all)) return all;
  try {
    return underLock(() => {
      const now = readAll();
      const split = carryOver(now);
      if (split === null) {
        // Unreadable: while nothing newer is known it stays, as the sign that there was a collaboration.
        if (keptAs.file in now) remove(OLD);
        return now;
      }
      if (Object.keys(split).length > 0) writeAll(split);
      remove(OLD);
      return without({ ...now, ...split });
    });
  } catch (error) {
    if (!(error instanceof Busy)) throw error;
    return without({ ...all, ...carryOver(all) });
  }
};
