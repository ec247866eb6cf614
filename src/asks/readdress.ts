import { answers, does } from '../domain/letter';
import type { Person, Situation } from '../facts/situation';
import type { RowOf } from '../sheets/index';
import { peopleIn } from './asked';

/** Departments whose letters, or whose task it is, make it their turn. */
const departmentsOf = ({ raci }: Situation, task: RowOf<'tasks'>): ReadonlySet<string> => {
  const letters = [...(raci.of(task)?.letters ?? [])];
  const review = task.status === 'review' || task.status === 'done';
  const lettered = letters.filter(([, letter]) => (review ? answers(letter) : does(letter)));
  const own = review || task.department === null ? [] : [task.department];
  return new Set([...lettered.map(([department]) => department), ...own]);
};

/**
 * Who is asked from now on in place of people whom 职责表 does not know any more: the present contacts of those whose turn it is, the
 * lead only where the letters name nobody. Null while the row asks somebody known, and while nobody is known who could be
 * asked: a contact's row that somebody is rewriting at this moment must not make the ask the lead's for good.
 */
export const successorsOf = (
  situation: Situation,
  asked: string | null,
  task: RowOf<'tasks'>,
): readonly Person[] | null => {
  if (peopleIn(situation, asked).length > 0) return null;
  const { contacts, lead, byAddress } = situation.people;
  const departments = departmentsOf(situation, task);
  const known = [...departments].flatMap((department) => contacts.get(department) ?? []);
  const found = departments.size > 0 || lead === null || !byAddress.has(lead.address) ? known : [lead];
  return found.length === 0 ? null : [...new Map(found.map((one) => [one.address, one])).values()];
};
