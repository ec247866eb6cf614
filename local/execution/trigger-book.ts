import { nextFiring, type Plan } from './schedule';
import { nextSerial, type TriggerRecord, type WorkbookFile, type World } from './world';

function planOf(world: World, trigger: TriggerRecord): Plan | undefined {
  const { schedule, createdAt, id } = trigger;
  const jitterMs = world.limits.triggerJitterMs;
  return schedule && { schedule, createdAt, seed: `${world.seed} ${id}`, jitterMs };
}

/** Puts a trigger into the file's list, with its first firing. */
export function placeTrigger(
  world: World,
  file: WorkbookFile,
  given: Pick<TriggerRecord, 'handler' | 'owner' | 'type' | 'schedule'>,
): TriggerRecord {
  const trigger: TriggerRecord = {
    ...given,
    id: String(10_000_000 + nextSerial(world)),
    createdAt: world.now,
    next: null,
  };
  const plan = planOf(world, trigger);
  // A single firing that lies in the past comes at once: unverified.
  trigger.next = plan ? (plan.schedule.at ?? nextFiring(plan, world.now)) : null;
  file.triggers.push(trigger);
  return trigger;
}

/** Sets the firing that follows the one just due. A trigger that fires once stays in the list, and never fires again. */
export function scheduleNext(world: World, trigger: TriggerRecord): void {
  const plan = planOf(world, trigger);
  const once = trigger.schedule?.at !== undefined || trigger.schedule?.date !== undefined;
  trigger.next = plan && !once && trigger.next !== null ? nextFiring(plan, trigger.next) : null;
}
