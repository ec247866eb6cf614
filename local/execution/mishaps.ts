import type { World } from './world';

/**
 * What befalls an execution at one of its service calls:
 * - `error`: the call throws and has no effect;
 * - `errors`: so does every later call of the execution;
 * - `reported`: the call takes effect and throws all the same;
 * - `killed-applied`: the execution ends at the call, which takes effect, as does what was buffered before it;
 * - `killed-lost`: it ends at the call, which has no effect, and what was buffered is lost;
 * - `late`: a buffered write is refused only when the buffer is applied; any other call as with `error`;
 * - `time`: its time is over at the call, which has no effect; what was buffered is applied.
 */
export type Mishap = 'error' | 'errors' | 'reported' | 'killed-applied' | 'killed-lost' | 'late' | 'time';

/** Planned for the n-th service call, from 1, of one execution. */
export interface Plan {
  at: number;
  what: { how: Mishap } | { act: () => void; when: 'before' | 'after' };
  /** The execution that it was given to; undefined until the next one starts. */
  execution?: string;
}

/** Gives the execution that starts now what is planned for the next one. */
export function claimPlans(world: World, execution: string): void {
  for (const plan of world.plans) plan.execution ??= execution;
}

/** What was planned for an execution that is over strikes no other. */
export function forgetPlans(world: World, execution: string): void {
  world.plans = world.plans.filter((plan) => plan.execution !== execution);
}

/** What is planned for this call, people's acts first. */
export function plansAt(world: World, execution: string, call: number): Plan['what'][] {
  if (world.plans.length === 0) return [];
  return world.plans
    .filter(({ execution: whose, at, what }) => {
      if (whose !== execution) return false;
      return at === call || (at < call && 'how' in what && what.how === 'errors');
    })
    .map((plan) => plan.what)
    .sort((a, b) => Number('how' in a) - Number('how' in b));
}
