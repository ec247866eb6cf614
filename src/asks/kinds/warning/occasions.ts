import { idsAfter } from '../../../domain/number-ids';
import { pileBy } from '../../../domain/pile-by';
import type { Situation, TaskFacts } from '../../../facts/situation';
import type { RowOf } from '../../../sheets/index';
import { askedOf, namesOf } from '../../asked';
import { replyDeadline } from '../../deadline';
import type { Occasion } from '../../kind';

/** Who was asked already, by task and due date. */
type Warned = ReadonlyMap<string, ReadonlySet<string>>;

const warningKey = (task: string | null, due: string | null): string => `${task}@${due}`;

const warnedOf = (rows: readonly RowOf<'notices'>[]): Warned => {
  const warned = new Map<string, Set<string>>();
  for (const { task, due, asked } of rows) {
    const key = warningKey(task, due);
    warned.set(key, (warned.get(key) ?? new Set()).add(asked ?? ''));
  }
  return warned;
};

/**
 * Whether the task is late enough to be warned of, and was not yet: once for each task and due date; while it waits
 * for approval the lateness is the approver's, who is warned even if the doers were before.
 */
const needsWarning = (facts: TaskFacts, situation: Situation, warned: Warned): boolean => {
  const { task, lag } = facts;
  if (task.id === null || lag < situation.settings.noticeAfter || task.status === 'done') return false;
  const before = warned.get(warningKey(task.id, task.due));
  return before === undefined || (task.status === 'review' && !before.has(namesOf(askedOf(situation, task))));
};

/** The late tasks of those who are asked alike side by side: their answer cells then share one protection. */
const together = (situation: Situation, late: readonly TaskFacts[]) => {
  const piles = pileBy(late, ({ task }) => namesOf(askedOf(situation, task)));
  return [...piles].flatMap(([asked, pile]) => pile.map((facts) => ({ asked, facts })));
};

/**
 * The warnings that are due: once for each task and due date, numbered on from `last`, the highest number ever given, to be answered within
 * the set working hours (guide T step 5: 48 h).
 */
export const newWarnings = (situation: Situation, last: string | null = null): readonly Occasion<'notices'>[] => {
  const { book, now } = situation;
  const warned = warnedOf(book.notices.rows);
  const next = idsAfter('W', [...book.notices.rows.map(({ id }) => id), last], 4);
  const replyBy = replyDeadline(situation, now);
  const late = situation.tasks.filter((facts) => needsWarning(facts, situation, warned));
  return together(situation, late).map(({ asked, facts: { task, lag } }, index) => ({
    row: book.notices.lastRow + 1 + index,
    subject: task.id,
    cells: {
      id: next(),
      task: task.id,
      title: task.task,
      department: task.department,
      asked,
      due: task.due,
      lag,
      issued: now,
      replyBy,
      state: 'open',
      attempt: 1,
    },
    unless: { task: task.id, due: task.due, asked },
    effect: null,
  }));
};
