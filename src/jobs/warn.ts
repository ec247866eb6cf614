import { askedOf, namesOf } from '../asks/asked';
import { replyDeadline } from '../asks/deadline';
import { idsAfter } from '../domain/number-ids';
import { pileBy } from '../domain/pile-by';
import type { Situation, TaskFacts } from '../facts/situation';
import { needsWarning, warnedOf } from '../notices/warning';
import type { Cells } from '../sheets/cells';

/** A warning about to be recorded, with the row it will stand in. */
export interface NewWarning {
  readonly row: number;
  readonly facts: TaskFacts;
  readonly cells: Cells<'notices'> & { readonly id: string; readonly replyBy: number };
}

/** The late tasks of those who are asked alike side by side: their answer cells then share one protection. */
const together = (situation: Situation, late: readonly TaskFacts[]) => {
  const piles = pileBy(late, ({ task }) => namesOf(askedOf(situation, task)));
  return [...piles].flatMap(([asked, pile]) => pile.map((facts) => ({ asked, facts })));
};

/**
 * The warnings that are due: once for each task and due date, numbered on from `last`, the highest number ever given, to be answered within
 * the set working hours (guide T step 5: 48 h).
 */
export const newWarnings = (situation: Situation, last: string | null = null): readonly NewWarning[] => {
  const { book, now } = situation;
  const warned = warnedOf(book.notices.rows);
  const next = idsAfter('W', [...book.notices.rows.map(({ id }) => id), last], 4);
  const replyBy = replyDeadline(situation, now);
  const late = situation.tasks.filter(
    (facts) =>
      facts.task.id !== null && needsWarning(facts, situation, warned, namesOf(askedOf(situation, facts.task))),
  );
  return together(situation, late).map(({ asked, facts }, index) => ({
    row: book.notices.lastRow + 1 + index,
    facts,
    cells: {
      id: next(),
      task: facts.task.id,
      title: facts.task.task,
      department: facts.task.department,
      asked,
      due: facts.task.due,
      lag: facts.lag,
      issued: now,
      replyBy,
      state: 'open',
      attempt: 1,
    },
  }));
};
