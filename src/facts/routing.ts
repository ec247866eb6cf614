import { answers, does } from '../domain/letter';
import type { RowOf } from '../sheets/index';
import { personIn } from './people';
import type { MatrixRow, Person, Situation } from './situation';

/** A department that is asked or told, with its contact where it has one. */
export interface Side {
  readonly department: string;
  readonly person: Person | null;
}

/** To whom a task's mail goes. Each person stands once in each list; a list is empty only where nobody, not even a lead, is known. */
export interface Route {
  /** R: does the work and is warned. */
  readonly does: readonly Person[];
  /** The owner named in the task, if 职责表 knows them; else who stands for them: the department's contact, else the lead. */
  readonly owner: Person | null;
  /** A: approves, and is gone to when it stays late. */
  readonly answers: readonly Person[];
  /** C: whom to consult. */
  readonly consulted: readonly Side[];
  /** I: told in the weekly report only. */
  readonly informed: readonly Side[];
}

type ByLetter = Omit<Route, 'owner'>;

const once = (people: readonly (Person | null)[]): readonly Person[] => {
  const found: Person[] = [];
  for (const one of people) if (one && !found.some(({ address }) => address === one.address)) found.push(one);
  return found;
};

/**
 * How the letters of the matrix route a task's mail (ARCHITECTURE, Mail):
 * every R department's contact does; the A department's contact answers; without an A, or where a department has no
 * contact, the lead stands in. A task without a row is its 责任部门's; a 责任部门 that is no R is mailed beside the Rs.
 * Returns a function, so that what all tasks share is worked out once.
 */
export const routing = (situation: Situation): ((task: RowOf<'tasks'>) => Route) => {
  const { people, raci } = situation;
  const standIn = (department: string): Person | null => people.contacts.get(department) ?? people.lead;
  const side = (department: string): Side => ({ department, person: people.contacts.get(department) ?? null });
  const nobody: ByLetter = { does: [], answers: once([people.lead]), consulted: [], informed: [] };

  const byLetter = ({ letters }: MatrixRow): ByLetter => {
    const doing: (Person | null)[] = [];
    const answering: (Person | null)[] = [];
    const consulted: Side[] = [];
    const informed: Side[] = [];
    for (const [department, letter] of letters) {
      if (does(letter)) doing.push(standIn(department));
      if (answers(letter)) answering.push(standIn(department));
      if (letter === 'C') consulted.push(side(department));
      if (letter === 'I') informed.push(side(department));
    }
    return { does: once(doing), answers: once(answering.length ? answering : [people.lead]), consulted, informed };
  };

  const known = new Map<MatrixRow, ByLetter>();
  return (task) => {
    const row = raci.of(task);
    let shared = row ? known.get(row) : nobody;
    if (!shared) {
      shared = row ? byLetter(row) : nobody;
      if (row) known.set(row, shared);
    }
    const letter = task.department === null ? undefined : row?.letters.get(task.department);
    const own = task.department === null || (letter && does(letter)) ? null : standIn(task.department);
    const doing = own ? once([...shared.does, own]) : shared.does;
    const named = task.owner === null ? null : personIn(people, task.owner);
    const owner = named ?? (task.department === null ? people.lead : standIn(task.department));
    return { ...shared, does: doing.length ? doing : once([people.lead]), owner };
  };
};
