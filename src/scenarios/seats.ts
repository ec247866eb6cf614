import { plain } from '../domain/plain-text';
import type { WizardForm } from '../views/dialog-data';

/** A department of the form, and which department of the example it plays; null: the user added it. */
export interface Seat {
  readonly name: string;
  readonly contact: string;
  readonly address: string;
  readonly part: string | null;
}

/**
 * Who plays which part. A department that kept its example name plays that part wherever it stands; any other one
 * plays the part of its place, unless that part is taken. A blank name is a department that was removed; a name
 * that comes a second time counts once.
 *
 * `parts` are the example's departments in order, each with its name in the form's language.
 */
export const seatsOf = (
  departments: WizardForm['departments'],
  parts: readonly { readonly part: string; readonly name: string }[],
): readonly Seat[] => {
  const given = departments.map(({ name, contact, address }) => ({
    name: plain(name),
    contact: plain(contact),
    address: plain(address),
  }));
  const named = new Map(parts.map(({ part, name }) => [name, part]));
  const taken = new Set(given.map(({ name }) => named.get(name)));
  const seats = given.map((one, place): Seat => {
    const here = parts[place]?.part;
    return { ...one, part: named.get(one.name) ?? (here === undefined || taken.has(here) ? null : here) };
  });
  return seats.filter(({ name }, place) => name !== '' && seats.findIndex((other) => other.name === name) === place);
};
