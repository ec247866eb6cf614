import { answers, does } from '../domain/letter';
import type { Person, Situation } from '../facts/situation';
import type { Cells } from '../sheets/cells';
import type { RowOf } from '../sheets/index';
import type { AskWords } from '../text/asks';
import { peopleIn } from './asked';
import { replyDeadline } from './deadline';
import type { AskRow } from './kind';
import type { AskSheet } from './kinds/index';

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

/**
 * Asks the present people anew, with a new time to answer. What others typed stands, but is not taken for their answer until
 * they change it. A row of an earlier version counts no attempts and has no clock.
 */
export const readdressed = (
  row: AskRow,
  asked: string,
  kept: boolean,
  situation: Situation,
  words: AskWords,
): Pick<Cells<AskSheet>, 'asked' | 'issued' | 'message' | 'state' | 'attempt' | 'replyBy'> => ({
  asked,
  issued: situation.now,
  message: words.readdressed(row.asked ?? '', asked, kept),
  ...(row.attempt === null
    ? {}
    : { state: 'open', attempt: row.attempt + 1, replyBy: replyDeadline(situation, situation.now) }),
});
