import { readAddress } from '../domain/address';
import type { RowOf } from '../sheets/index';
import type { People, Person } from './situation';

/**
 * Who is who, from the rows of 职责表. Rows without a name or a valid address name nobody here (rules report them);
 * where a role is held twice the first holds (a rule reports the others). A department's contact and head are read by
 * its name; the lead, the deputy and the superior need none.
 */
export const readPeople = (rows: readonly RowOf<'duties'>[]): People => {
  const byName = new Map<string, Person>();
  const byAddress = new Map<string, Person>();
  const contacts = new Map<string, Person>();
  const heads = new Map<string, Person>();
  const single: { lead: Person | null; deputy: Person | null; superior: Person | null } = {
    lead: null,
    deputy: null,
    superior: null,
  };
  for (const { role, department, name, address: written } of rows) {
    const address = written === null ? null : readAddress(written);
    if (address === null) continue;
    const person = byAddress.get(address) ?? { name: name ?? address, address };
    byAddress.set(address, person);
    if (name !== null && !byName.has(name)) byName.set(name, person);
    if (role === 'lead' || role === 'deputy' || role === 'superior') single[role] ??= person;
    if (department === null) continue;
    if (role === 'contact' && !contacts.has(department)) contacts.set(department, person);
    if (role === 'head' && !heads.has(department)) heads.set(department, person);
  }
  return { ...single, contacts, heads, byName, byAddress };
};

/** The person whom a cell names, by name or by address; null when 职责表 does not know them. */
export const personIn = (people: People, text: string): Person | null =>
  people.byName.get(text) ?? people.byAddress.get(readAddress(text) ?? '') ?? null;
