import { readAddress } from '../domain/address';
import type { Person, Situation } from './situation';

/**
 * The Google accounts by which protections know people: the Google 账号 of 职责表 where one is given, else the address
 * to which mail goes.
 */
export const accountsOf = ({ book }: Situation): ((people: readonly (Person | null | undefined)[]) => string[]) => {
  const accounts = new Map<string, string>();
  for (const { address, account } of book.duties.rows) {
    const [mail, own] = [readAddress(address ?? ''), readAddress(account ?? '')];
    if (mail !== null && own !== null && !accounts.has(mail)) accounts.set(mail, own);
  }
  return (people) => {
    const known = people.flatMap((person) => (person ? (accounts.get(person.address) ?? person.address) : []));
    return [...new Set(known)].sort();
  };
};
