import { plain } from '../domain/plain-text';
import type { WizardForm } from '../views/dialog-data';

/** A department of the form, and which department of the example it plays; null: one of the user's own. */
export interface Seat {
  readonly name: string;
  readonly contact: string;
  readonly address: string;
  readonly part: string | null;
}

/**
 * Who plays which part of the example, in the form's order: a renamed or moved department remembers where it came
 * from. `parts` are the example's departments in their order. A blank name is no department, a name or a part that
 * comes a second time counts once.
 */
export const seatsOf = (departments: WizardForm['departments'], parts: readonly string[]): readonly Seat[] => {
  const seats: Seat[] = [];
  for (const { name, contact, address, from } of departments) {
    const part = (from === null ? undefined : parts[from]) ?? null;
    const seat = { name: plain(name), contact: plain(contact), address: plain(address) };
    if (seat.name === '' || seats.some((other) => other.name === seat.name)) continue;
    seats.push({ ...seat, part: seats.some((other) => other.part === part) ? null : part });
  }
  return seats;
};
