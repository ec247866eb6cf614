import type { World } from './world';

/** Seen in many scripts' error reports; how many operations in what time are too many is written nowhere. */
export const TOO_MANY_LOCKS = 'There are too many LockService operations against the same script.';

const MINUTE = 60_000;

/**
 * Counts one operation on a script's locks, and says whether the last minute had room for it. Nothing is changed in place:
 * a run that is put back has used nothing.
 */
export function takesLockOperation(world: World, scriptId: string): boolean {
  const { lockOperationsPerMinute: most } = world.limits;
  if (most === Number.MAX_SAFE_INTEGER) return true;
  const recent = (world.lockUse[scriptId] ?? []).filter((at) => world.now - at < MINUTE);
  if (recent.length >= most) return false;
  world.lockUse = { ...world.lockUse, [scriptId]: [...recent, world.now] };
  return true;
}
