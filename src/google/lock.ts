import { isPlatformError, Refusal } from './refusal';

/** Somebody else writes at this moment; said in the user's language by whoever shows it. */
export class Busy extends Refusal {
  override name = 'Busy';
}

/** How long a run waits for the document lock: a commit takes a second or two. */
const WAIT = 5000;

let held = 0;

/** Whether the lock was obtained; a burst of lock calls that makes Google throw counts as not obtained. */
const take = (lock: GoogleAppsScript.Lock.Lock): boolean => {
  try {
    return lock.tryLock(WAIT);
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    return false;
  }
};

/** Gives the lock back. Should Google fail to do it, it does so when the run ends. */
const give = (lock: GoogleAppsScript.Lock.Lock): void => {
  try {
    lock.releaseLock();
  } catch (error) {
    if (!isPlatformError(error)) throw error;
  }
};

/** Runs `work` under the document lock, which a run may take within itself again. Throws `Busy` when it cannot be had in five seconds. */
export const underLock = <T>(work: () => T): T => {
  const lock = LockService.getDocumentLock();
  if (held === 0 && !take(lock)) throw new Busy('busy');
  held += 1;
  try {
    return work();
  } finally {
    held -= 1;
    if (held === 0) give(lock);
  }
};
