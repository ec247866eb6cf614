import { idsAfter } from '../domain/number-ids';
import type { Situation, TaskFacts } from '../facts/situation';
import type { Cells } from '../sheets/cells';
import type { Choice } from '../sheets/choices';
import type { RowOf, Workbook } from '../sheets/index';
import type { Fill, Filling } from './plan';

/** What the derived cells follow from. */
export interface Progress extends Pick<Situation, 'tasks' | 'today'> {
  readonly approval: Choice<'yesNo'>;
}

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
export const lastTaskId = ({ tasks, matrix, notices }: Workbook, before: string | null = null): string | null => {
  const ids = [
    before,
    ...tasks.rows.map(({ id }) => id),
    ...matrix.rows.map(({ id }) => id),
    ...notices.rows.map(({ task }) => task),
  ].filter((id): id is string => id !== null && /^T\d+$/.test(id));
  return ids.reduce<string | null>(
    (last, id) => (last === null || Number(id.slice(1)) > Number(last.slice(1)) ? id : last),
    null,
  );
};

/** The id cells from the first row that lacks one to the last: one block, as few other rows in it as can be. */
const idBlock = ({ tasks }: Progress, ids: ReadonlyMap<number, string>): readonly Filling<'tasks'>[] => {
  const rows = [...ids.keys()];
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return tasks
    .filter(({ task }) => task.row >= first && task.row <= last)
    .map(({ task }) => ({ row: task.row, cells: { id: task.id } }));
};

/**
 * 刷新进度: id, finish day, lag and light of every task, as far as they differ from what stands there.
 * `remember` also keeps today's lag, for the next roll-up to compare with; until the collaboration has `started`,
 * 原定截止 follows 现定截止. Empty when nothing differs.
 */
export const refresh = (
  situation: Progress,
  ids: ReadonlyMap<number, string>,
  { remember = false, started = true } = {},
): readonly Fill[] => {
  const wanted = situation.tasks.map((facts) => ({ facts, cells: cellsOf(facts, situation, remember) }));
  const fills: Fill[] = [];
  if (ids.size > 0)
    fills.push({
      sheet: 'tasks',
      columns: ['id'],
      rows: idBlock(situation, ids),
      block: true,
    });
  if (wanted.some(({ facts, cells }) => differs(facts, cells)))
    fills.push({
      sheet: 'tasks',
      columns: derived,
      block: true,
      rows: wanted.map(({ facts, cells }) => ({ row: facts.task.row, cells })),
    });
  const follows = started ? [] : situation.tasks.filter(({ task }) => task.due !== null && task.baseline !== task.due);
  if (follows.length > 0)
    fills.push({
      sheet: 'tasks',
      columns: ['baseline'],
      block: false,
      rows: follows.map(({ task }) => ({ row: task.row, cells: { baseline: task.due } })),
    });
  return fills;
};
