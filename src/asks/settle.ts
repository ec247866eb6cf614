import type { Instant } from '../domain/day';
import type { Situation } from '../facts/situation';
import { withAppended } from '../sheets/appended';
import type { Cells } from '../sheets/cells';
import type { Raw } from '../sheets/column';
import type { Workbook } from '../sheets/index';
import type { AskWords } from '../text/asks';
import { carriedOver, isAsking } from './deadline';
import { type HandIn, newHandIns } from './hand-in';
import { settleApproval } from './settle-approval';
import { type Hands, settleNotice, unknownHands } from './settle-notice';
import { newSnoozes } from './snooze';

/** All that answers, verdicts, deadlines and a pause change in the workbook. */
export interface Settlement {
  /** By row of 预警记录. */
  readonly notices: ReadonlyMap<number, Cells<'notices'>>;
  /** By row of 审核记录. */
  readonly approvals: ReadonlyMap<number, Cells<'approvals'>>;
  /** By row of 任务分工. */
  readonly tasks: ReadonlyMap<number, Cells<'tasks'>>;
  readonly handIns: readonly HandIn[];
  readonly changes: readonly Cells<'changes'>[];
}

const typed = (raw: Raw | undefined): string | null => (raw === undefined ? null : String(raw));

/**
 * Settles every ask of the workbook as of now. Acts in cells are completed here whoever calls, edit trigger or
 * heartbeat: the second to come finds nothing left to do. `paused` is when a pause that has just ended began, `held` the
 * deadlines of questions that have not reached anybody yet.
 */
export const settle = (
  situation: Situation,
  words: AskWords,
  {
    handsOf = () => unknownHands,
    paused = null,
    held = new Map(),
  }: {
    readonly handsOf?: (id: string) => Hands;
    readonly paused?: Instant | null;
    readonly held?: ReadonlyMap<string, Instant>;
  } = {},
): Settlement => {
  const { book } = situation;
  const notices = new Map<number, Cells<'notices'>>();
  const approvals = new Map<number, Cells<'approvals'>>();
  const tasks = new Map<number, Cells<'tasks'>>();
  const changes: Cells<'changes'>[] = [...newSnoozes(situation)];
  const rowOfTask = (id: string | null): number | undefined => situation.taskById.get(id ?? '')?.task.row;
  const badDates = new Map(
    book.notices.problems.filter(({ column }) => column === 'proposed').map(({ row, raw }) => [row, typed(raw)]),
  );

  for (const found of book.notices.rows) {
    const replyBy =
      held.get(found.id ?? '') ??
      (paused !== null && isAsking(found) && found.replyBy !== null
        ? carriedOver(situation, found.replyBy, paused)
        : found.replyBy);
    const row = replyBy === found.replyBy ? found : { ...found, replyBy };
    const { cells, moved } = settleNotice(row, badDates.get(row.row) ?? null, situation, words, handsOf(row.id ?? ''));
    const all = replyBy === found.replyBy ? cells : { replyBy, ...cells };
    if (Object.keys(all).length > 0) notices.set(row.row, all);
    const taskRow = rowOfTask(row.task);
    if (moved === null || taskRow === undefined) continue;
    tasks.set(taskRow, { due: moved.after });
    changes.push({ task: row.task, title: row.title, what: 'due', ...moved, at: situation.now, notice: row.id });
  }
  for (const row of book.approvals.rows) {
    const { cells, task } = settleApproval(row, situation, words, handsOf(row.id ?? '').answer);
    if (Object.keys(cells).length > 0) approvals.set(row.row, cells);
    const taskRow = rowOfTask(row.task);
    if (task !== null && taskRow !== undefined) tasks.set(taskRow, { ...tasks.get(taskRow), ...task });
  }
  const handIns = newHandIns(situation, words);
  for (const { facts, claimedDone } of handIns)
    if (claimedDone) tasks.set(facts.task.row, { ...tasks.get(facts.task.row), status: 'review' });
  return { notices, approvals, tasks, handIns, changes };
};

const withCells = <R extends { readonly row: number }>(rows: readonly R[], cells: ReadonlyMap<number, object>): R[] =>
  rows.map((row) => (cells.has(row.row) ? { ...row, ...cells.get(row.row) } : row));

/** The workbook as it stands once a settlement is written, so that the same run plans on with it. */
export const settledBook = ({ book }: Situation, settlement: Settlement): Workbook => {
  const approvals = { ...book.approvals, rows: withCells(book.approvals.rows, settlement.approvals) };
  return {
    ...book,
    notices: { ...book.notices, rows: withCells(book.notices.rows, settlement.notices) },
    approvals: withAppended(
      'approvals',
      approvals,
      settlement.handIns.map(({ cells }) => cells),
    ),
    changes: withAppended('changes', book.changes, settlement.changes),
    tasks: { ...book.tasks, rows: withCells(book.tasks.rows, settlement.tasks) },
  };
};

export const isEmpty = (settlement: Settlement): boolean =>
  settlement.notices.size + settlement.approvals.size + settlement.tasks.size === 0 &&
  settlement.handIns.length + settlement.changes.length === 0;
