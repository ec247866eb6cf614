import type { Person } from '../facts/situation';
import type { Notice } from '../notices/notice';

/** One notice for each of these people, each person once. */
export const noticesTo = (people: readonly (Person | null)[], make: (person: Person) => Notice): readonly Notice[] => {
  const once = new Map(people.flatMap((person) => (person ? [[person.address, person] as const] : [])));
  return [...once.values()].map(make);
};
