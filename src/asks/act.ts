import { append, type Changes, decide, merge, record } from '../changes/changes';
import type { Cells } from '../sheets/cells';
import type { Workbook } from '../sheets/index';

/**
 * What a decision does, as a value that can be put down before it is carried out and found again by the next run: first the task's
 * cells, then the history, then the ask's final state.
 */
export interface Act {
  /** Unlike any other's: `W0001.1.accept`. */
  readonly name: string;
  readonly task: string;
  readonly cells: Cells<'tasks'>;
  /** What the task's cells held when it was decided. */
  readonly was: Cells<'tasks'>;
  readonly history: Cells<'changes'> | null;
  readonly notice: { readonly id: string; readonly cells: Cells<'notices'> } | null;
  readonly approval: { readonly id: string; readonly cells: Cells<'approvals'> } | null;
  /** The row by which a task that claims to be done is put to its approver. */
  readonly handIn: Cells<'approvals'> | null;
}

/** What an act does to its task. */
export const effectOf = ({ task, name, cells, was }: Act): Changes => decide('tasks', task, name, cells, was);

/** What follows once the task's cells are changed. */
export const sequelOf = ({ name, history, notice, approval, handIn }: Act): Changes =>
  merge(
    history ? append('changes', [{ cells: { ...history, key: name }, unless: { key: name } }]) : new Map(),
    approval ? record('approvals', [[approval.id, approval.cells]]) : new Map(),
    handIn ? append('approvals', [{ cells: handIn, unless: { task: handIn.task ?? null, state: 'open' } }]) : new Map(),
    notice ? record('notices', [[notice.id, notice.cells]]) : new Map(),
  );

const standAs = (row: Readonly<Record<string, unknown>>, cells: object): boolean =>
  Object.entries(cells).every(([column, value]) => (row[column] ?? null) === (value ?? null));

/** How far an act that was put down has come: not begun, its task changed, or overtaken by a person. */
export const stageOf = (act: Act, { tasks }: Pick<Workbook, 'tasks'>): 'before' | 'begun' | 'overtaken' => {
  const task = tasks.rows.find(({ id }) => id === act.task);
  if (task === undefined) return 'overtaken';
  const people = Object.fromEntries(Object.keys(act.was).map((column) => [column, act.cells[column as 'due'] ?? null]));
  if (standAs(task, people)) return 'begun';
  return standAs(task, act.was) ? 'before' : 'overtaken';
};

/** Whether all that follows from an act stands written; a row that is gone asks for nothing more. */
export const isFinished = (
  { name, history, notice, approval, handIn }: Act,
  { changes, notices, approvals }: Pick<Workbook, 'changes' | 'notices' | 'approvals'>,
): boolean => {
  const stands = (rows: readonly { readonly id: string | null }[], ask: { id: string; cells: object } | null) =>
    ask === null ||
    rows.every((row) => row.id !== ask.id || standAs(row as Readonly<Record<string, unknown>>, ask.cells));
  return (
    (history === null || changes.rows.some(({ key }) => key === name)) &&
    (handIn === null || approvals.rows.some(({ task, state }) => task === handIn.task && state === 'open')) &&
    stands(notices.rows, notice) &&
    stands(approvals.rows, approval)
  );
};
