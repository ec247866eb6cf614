import { answers, does } from '../domain/letter';
import type { RowOf } from '../sheets/index';
import { personIn } from './people';
import type { MatrixRow, Person, Situation } from './situation';

/** To whom a task's mail goes. Each person stands once in a list; a list of persons is empty only where not even a lead is known. */
export interface Route {
  /** R: do the work and are warned. */
  readonly doers: readonly Person[];
  /** The owner named in the task, if 职责表 knows them; else who stands for them: the department's contact, else the lead. */
  readonly owner: Person | null;
  /** A: approves, and is gone to when it stays late. One person, unless the matrix has several A (a finding). */
  readonly approvers: readonly Person[];
  /** C: the departments to consult. */
  readonly consulted: readonly string[];
  /** I: the departments that the weekly report tells. */
  readonly informed: readonly string[];
}

type ByLetter = Omit<Route, 'owner'>;

const once = (people: readonly (Person | null)[]): readonly Person[] => {
  const found: Person[] = [];
  for (const one of people) if (one && !found.some(({ address }) => address === one.address)) found.push(one);
  return found;
};

const contactOrLead = ({ people }: Situation, department: string): Person | null =>
  people.contacts.get(department) ?? people.lead;

const readLetters = (situation: Situation, row: MatrixRow | null): ByLetter => {
  const doers: (Person | null)[] = [];
  const approvers: (Person | null)[] = [];
  const consulted: string[] = [];
  const informed: string[] = [];
  for (const [department, letter] of row?.letters ?? []) {
    if (does(letter)) doers.push(contactOrLead(situation, department));
    if (answers(letter)) approvers.push(contactOrLead(situation, department));
    if (letter === 'C') consulted.push(department);
    if (letter === 'I') informed.push(department);
  }
  if (!approvers.length) approvers.push(situation.people.lead);
  return { doers: once(doers), approvers: once(approvers), consulted, informed };
};

// Many tasks of a matrix of nodes share a row, and every mail asks again: each row is read once for each situation.
const known = new WeakMap<Situation, Map<MatrixRow | null, ByLetter>>();

const byLetter = (situation: Situation, row: MatrixRow | null): ByLetter => {
  let rows = known.get(situation);
  if (!rows) {
    rows = new Map();
    known.set(situation, rows);
  }
  let found = rows.get(row);
  if (!found) {
    found = readLetters(situation, row);
    rows.set(row, found);
  }
  return found;
};

/**
 * How the letters of the matrix route a task's mail (docs/architecture.md, Mail):
 * every R department's contact does; the A department's contact approves; without an A, or where a department has no
 * contact, the lead stands in. A task without a row is its 责任部门's; a 责任部门 that is no R is mailed beside the Rs.
 */
export const routeOf = (situation: Situation, task: RowOf<'tasks'>): Route => {
  const row = situation.raci.of(task);
  const shared = byLetter(situation, row);
  const own = task.department === null ? null : contactOrLead(situation, task.department);
  const doers = once([...shared.doers, own]);
  const named = task.owner === null ? null : personIn(situation.people, task.owner);
  return {
    ...shared,
    doers: doers.length ? doers : once([situation.people.lead]),
    owner: named ?? own ?? situation.people.lead,
  };
};
