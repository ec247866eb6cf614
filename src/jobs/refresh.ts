import { tasksAsked } from '../asks/kinds/index';
import { type Changes, decide, merge, noChanges, record } from '../changes/changes';
import { idsAfter } from '../domain/number-ids';
import type { Situation, TaskFacts } from '../facts/situation';
import type { Cells } from '../sheets/cells';
import type { Choice } from '../sheets/choices';
import type { RowOf, Workbook } from '../sheets/index';

/** What the derived cells follow from. */
export interface Progress extends Pick<Situation, 'tasks' | 'today'> {
  readonly approval: Choice<'yesNo'>;
  /** Where the columns of 任务分工 stand. */
  readonly places: Workbook['tasks']['places'];
}

/** Without these nothing can be said of a task: a lost header must not make a late one look on time. */
const needed = ['id', 'due', 'status'] as const;

type TaskCells = Cells<'tasks'>;

const derived = ['finished', 'lag', 'light', 'lagBefore'] as const;

/** The script's own cells of one task as they should be today. */
const cellsOf = (facts: TaskFacts, { today, approval }: Progress, remember: boolean): TaskCells => {
  const { task } = facts;
  // With approval the day is that of the handing in and comes with the verdict.
  const finished = approval === 'yes' ? task.finished : (task.finished ?? today);
  return {
    finished: task.status === 'done' ? finished : null,
    lag: task.due === null ? null : facts.lag,
    light: facts.light,
    lagBefore: remember ? facts.lag : task.lagBefore,
  };
};

const differs = (facts: TaskFacts, cells: TaskCells): boolean =>
  derived.some((column) => (cells[column] ?? null) !== facts.task[column]);

/** Ids for tasks that have none yet, by row; `remembered` names ids that tasks once had, which nobody gets again. */
export const newTaskIds = (
  rows: readonly RowOf<'tasks'>[],
  remembered: readonly (string | null)[],
): ReadonlyMap<number, string> => {
  const next = idsAfter('T', [...rows.map(({ id }) => id), ...remembered]);
  return new Map(rows.filter(({ id }) => id === null).map(({ row }) => [row, next()]));
};

/** The highest task id that the workbook knows of, `before` among them, or null. */
export const lastTaskId = (book: Workbook, before: string | null = null): string | null => {
  const { tasks, matrix } = book;
  const ids = [
    before,
    ...tasks.rows.map(({ id }) => id),
    ...matrix.rows.map(({ id }) => id),
    ...tasksAsked(book),
  ].filter((id): id is string => id !== null && /^T\d+$/.test(id));
  return ids.reduce<string | null>(
    (last, id) => (last === null || Number(id.slice(1)) > Number(last.slice(1)) ? id : last),
    null,
  );
};

/** What nothing else tells: written only where it changes in some row, so that a write which lands elsewhere cannot take it along. */
const recorded = ['finished', 'lagBefore'] as const;

/** The cells of the tasks of which any differs; of all of them only the columns in which any does. */
const differing = (all: readonly (readonly [facts: TaskFacts, cells: TaskCells])[]): readonly [string, TaskCells][] => {
  const found = all.filter(([facts, cells]) => facts.task.id !== null && differs(facts, cells));
  const still = recorded.filter((column) =>
    found.every(([{ task }, cells]) => (cells[column] ?? null) === task[column]),
  );
  return found.map(([{ task }, cells]) => [
    task.id ?? '',
    Object.fromEntries(Object.entries(cells).filter(([column]) => !still.some((one) => one === column))),
  ]);
};

/** A cell of people's that the script keeps in step until execution begins: only while it still holds what was read. */
const baselineOf = ({ task }: TaskFacts): Changes =>
  task.id === null || task.due === null || task.baseline === task.due
    ? noChanges
    : decide('tasks', task.id, '', { baseline: task.due }, { baseline: task.baseline });

/**
 * 刷新进度: finish day, lag and light of every task, as far as they differ from what stands there.
 * `remember` also keeps today's lag, for the next roll-up to compare with; until the collaboration has `started`,
 * 原定截止 follows 现定截止. Nothing when nothing differs.
 */
export const refresh = (situation: Progress, { remember = false, started = true } = {}): Changes => {
  if (needed.some((column) => situation.places[column] === undefined)) return noChanges;
  return merge(
    record('tasks', differing(situation.tasks.map((facts) => [facts, cellsOf(facts, situation, remember)] as const))),
    ...(started ? [] : situation.tasks.map(baselineOf)),
  );
};
