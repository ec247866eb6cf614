import { LEASE } from '../../jobs/memory-names';
import { Busy, underLock } from '../lock';
import { readOne, remove, writeOne } from './store';

/** Longer than any run may last (six minutes): a run that was killed frees the lease by being forgotten. */
const LEASE_MINUTES = 7;

/** Takes the lease, under the lock; whether it was free. A lock that cannot be had counts as a lease that is not free. */
const take = (now: number): boolean => {
  try {
    return underLock(() => {
      const until = Number(readOne(LEASE) ?? 0);
      const free = !(until > now);
      if (free) writeOne(LEASE, String(now + LEASE_MINUTES * 60_000));
      return free;
    });
  } catch (error) {
    if (error instanceof Busy) return false;
    throw error;
  }
};

/**
 * Runs `work` while no other run may send: two triggers at once must not both do it. The lock is held only to take
 * the lease, never while mailing. Answers null when another run holds it.
 */
export const withLease = <T>(now: number, work: () => T): T | null => {
  if (!take(now)) return null;
  try {
    return work();
  } finally {
    remove(LEASE);
  }
};
