import type { Day } from '../domain/day';
import type { Choice } from '../sheets/choices';
import type { RowOf, SheetKey, Workbook } from '../sheets/index';
import type { TaskFacts } from './situation';

/** One task as a mail shows it. The id stands beside the link, which a sort may have made stale. */
export interface TaskLine {
  readonly id: string;
  readonly title: string;
  readonly department: string;
  readonly owner: string;
  /** Null while the lead has set none: then it cannot be late, but be handed in and judged it can. */
  readonly due: Day | null;
  /** Counted days late; 0 when on time or without due date. */
  readonly lag: number;
  readonly status: Choice<'status'> | null;
  readonly standard: string;
  /** The address of the task's row. */
  readonly link: string;
}

/** A task as mails about its lateness show it. */
export interface DatedLine extends TaskLine {
  readonly due: Day;
}

/** The address of a row: it may be stale after a sort, so whoever shows it shows the id as well. */
export const rowLink = (book: Workbook, sheet: SheetKey, row: number): string =>
  `${book.file.url}#gid=${book[sheet].id}&range=A${row}`;

/** A task as mails show it. */
export const taskLine = (book: Workbook, { task, lag }: TaskFacts): TaskLine => ({
  id: task.id ?? '',
  title: task.task ?? '',
  department: task.department ?? '',
  owner: task.owner ?? '',
  due: task.due,
  lag,
  status: task.status,
  standard: task.standard ?? '',
  link: rowLink(book, 'tasks', task.row),
});

/** The same for mails about lateness; null when it has no due date, since then it cannot be late. */
export const datedLine = (book: Workbook, facts: TaskFacts): DatedLine | null => {
  const { due } = facts.task;
  return due === null ? null : { ...taskLine(book, facts), due };
};

export const isDone = (task: RowOf<'tasks'>): boolean => task.status === 'done';

/** The most late first; the same lag in the order of the ids. */
export const worstFirst = (a: TaskLine, b: TaskLine): number => b.lag - a.lag || (a.id < b.id ? -1 : 1);
