import { sameAddress } from '../../model/book';
import { fail } from './cores';
import type { Core } from './handle';

/** A User as a script hands it over, or an address. */
export type Addressee = string | GoogleAppsScript.Base.User;

export function addressOf(user: Addressee): string {
  return (typeof user === 'string' ? user : user.getEmail()).trim();
}

/** Refuses what cannot be, or is not, the address of a Google account (PLATFORM §3 and §5). */
export function mustBeAccount(core: Core, email: string): string {
  const known = core.context.options.accounts ?? (() => true);
  if (!/^[^\s@]+@[^\s@]+$/.test(email) || !known(email)) fail(core, `Invalid email: ${email}`);
  return email;
}

/** The list with those added that are not in it yet; addresses differ by more than case. */
export function withAddresses(list: readonly string[], added: readonly string[]): string[] {
  const all = [...list];
  for (const email of added) if (!all.some((one) => sameAddress(one, email))) all.push(email);
  return all;
}

export function withoutAddresses(list: readonly string[], removed: readonly string[]): string[] {
  return list.filter((email) => !removed.some((one) => sameAddress(one, email)));
}
