import { layoutSeen } from '../../jobs/memory-kept';
import type { Properties } from '../../jobs/memory-names';
import { LAYOUT } from '../../jobs/migrations/index';
import { firstCodeUntil, type Renaming, renameMemory, withRenaming } from '../../jobs/migrations/rename-memory';
import { Busy, underLock } from '../lock';
import { readAll, remove, writeAll } from './store';

/** New names first, in one call; then the old ones go. */
const carryOut = ({ write, remove: old }: Renaming): void => {
  if (Object.keys(write).length > 0) writeAll(write);
  for (const name of old) remove(name);
};

/** Whether a run of the first code may still be under way: it goes on writing under its own names. */
export const isFirstCodeAtWork = (all: Properties, now: number): boolean => firstCodeUntil(all) > now;

/**
 * All that is kept, with what earlier layouts kept under other names: renamed once for each workbook. While somebody else holds the lock, or a run
 * of the first code is under way, in this run's eyes only; a newer layout's memory is not touched.
 */
export const carriedOver = (all: Properties): Properties => {
  if ((layoutSeen(all) ?? 0) > LAYOUT) return all;
  const renaming = renameMemory(all);
  if (renaming === null) return all;
  if (isFirstCodeAtWork(all, Date.now())) return withRenaming(all, renaming);
  try {
    return underLock(() => {
      const now = readAll();
      const again = renameMemory(now);
      if (again === null) return now;
      carryOut(again);
      return withRenaming(now, again);
    });
  } catch (error) {
    if (!(error instanceof Busy)) throw error;
    return withRenaming(all, renaming);
  }
};
