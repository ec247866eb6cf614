import type { Memory } from './memory';

/**
 * What a pass remembers at its end, given what it began with and what stands there now: edits and clicks that came
 * while it worked (whose reminders they are, whose hand typed, that there is something to look at) are not its own to
 * undo.
 */
export const mergeMemory = (began: Memory, now: Memory, after: Memory): Memory => {
  const fresh = Object.entries(now.actors).filter(([act, actor]) => began.actors[act] !== actor);
  const look = fresh.length > 0 || (began.next !== null && now.next === null);
  return {
    ...after,
    owner: now.owner,
    started: now.started,
    actors: Object.fromEntries(fresh),
    next: look ? null : after.next,
  };
};
