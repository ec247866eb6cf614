import type { Instant } from '../domain/day';
import type { Memory } from './memory';

/** A heartbeat comes every hour; Google may be late with it, and a run may have to leave to another one. */
const HOURS = 5;

/**
 * Since when the reminders do not run although they are on: what the clock owed is long overdue (its owner left, or lost
 * access to the file). Null while they run, and while they are off.
 */
export const stalledSince = (
  { owner, next, lastRun }: Pick<Memory, 'owner' | 'next' | 'lastRun'>,
  now: Instant,
): Instant | null => {
  const since = next ?? lastRun?.at ?? null;
  return owner !== '' && since !== null && now - since > HOURS * 3_600_000 ? since : null;
};
