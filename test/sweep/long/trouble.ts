import type { Stage } from '../../../local/scenarios/stage';
import { type Act, actsOn } from '../acts/index';
import { mishaps } from '../run/cases';
import type { Draws } from './draws';

/** What the lead does in the midst of a run, of all that he may do to rows and columns without taking anything away. */
const harmless: readonly Act[] = actsOn(['tasks', 'notices', 'approvals', 'mails', 'changes']).filter(
  ({ key }) =>
    /^(sort|insert-row|insert-last-row|move-row|rename-tab):/.test(key) && !key.startsWith('rename-tab:mails'),
);

/** A run of a Monday makes some hundreds of calls; a fault beyond its end strikes nothing. */
const CALLS = 250;

/** Plans what befalls the next run: a fault, somebody’s act, or nothing; answers what it is. */
export const plansTrouble = ({ host, ...rest }: Stage, draws: Draws): string => {
  const at = 1 + draws.below(CALLS);
  if (draws.happens(0.25)) {
    const how = draws.one(mishaps);
    host.failAt(at, how);
    return `${how} at ${at}`;
  }
  if (!draws.happens(0.25)) return '';
  const act = draws.one(harmless);
  const stage: Stage = { ...rest, host };
  host.betweenAt(at, (who) => {
    try {
      who.as(rest.cast.lead.address);
      act.act(stage);
    } catch {
      // Nothing there to sort or to move today.
    }
  });
  return `${act.key} at ${at}`;
};
