import { fireClock } from './fire';
import { scheduleNext } from './trigger-book';
import type { ExecutionRecord, TriggerRecord, WorkbookFile, World } from './world';

interface Due {
  file: WorkbookFile;
  trigger: TriggerRecord;
  next: number;
}

function earliest(world: World, until: number): Due | undefined {
  let first: Due | undefined;
  for (const file of world.files.values()) {
    for (const trigger of file.triggers) {
      const { next } = trigger;
      if (next === null || next > until) continue;
      if (!first || next < first.next || (next === first.next && Number(trigger.id) < Number(first.trigger.id))) {
        first = { file, trigger, next };
      }
    }
  }
  return first;
}

/**
 * Moves the clock on and fires what falls due on the way, each trigger at its own time, in all files of the world. The
 * clock never goes back; a run that takes time may carry it past the instant, and what fell due meanwhile comes late.
 */
export function advance(
  world: World,
  until: number,
  onExecution: (record: ExecutionRecord) => void = () => {},
): ExecutionRecord[] {
  const ran: ExecutionRecord[] = [];
  for (let due = earliest(world, until); due; due = earliest(world, until)) {
    world.now = Math.max(world.now, due.next);
    scheduleNext(world, due.trigger);
    const record = fireClock(world, due.file, due.trigger);
    ran.push(record);
    onExecution(record);
  }
  world.now = Math.max(world.now, until);
  return ran;
}
