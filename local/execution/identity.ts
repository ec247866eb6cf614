import { sameAddress } from '../model/book';
import type { ScriptRuntime } from '../services/script-runtime';
import type { World } from './world';

type People = Pick<World, 'consumerDomains' | 'externalUsers'>;

function domain(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

/**
 * Whether a script that runs under `owner` learns the address of `actor`: his own always, those of his Workspace domain,
 * nobody else's (https://developers.google.com/apps-script/reference/base/session#getActiveUser()). People with
 * consumer accounts share an ending, not a domain.
 */
function knowsAddress(owner: string, actor: string, world: People): boolean {
  if (sameAddress(owner, actor)) return true;
  if (world.externalUsers.some((one) => sameAddress(one, actor))) return false;
  return domain(owner) === domain(actor) && !world.consumerDomains.includes(domain(actor));
}

/** What Session.getActiveUser and an event's `user` show: '' where the address is kept back. */
export function shownAddress(
  run: { kind: ScriptRuntime['kind']; authority: string; actor: string },
  world: People,
): string {
  // Somebody who is not signed in is nobody to a simple trigger, and to an installed one, as reported, its owner.
  if (run.kind === 'simple' && !run.actor) return '';
  // Who clicks a menu or a dialog has consented to be known; a clock trigger acts for nobody but its creator.
  if (run.kind === 'menu' || run.kind === 'call' || !run.actor) return run.actor || run.authority;
  return knowsAddress(run.authority, run.actor, world) ? run.actor : '';
}
