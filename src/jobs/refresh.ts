import { idsAfter } from '../domain/number-ids';
import type { Situation, TaskFacts } from '../facts/situation';
import type { Cells } from '../sheets/cells';
import type { Workbook } from '../sheets/index';
import type { Fill, Filling } from './plan';

type TaskCells = Cells<'tasks'>;

const derived = ['finished', 'lag', 'light', 'lagBefore'] as const;

/** The script's own cells of one task as they should be today. */
const cellsOf = (facts: TaskFacts, { today }: Situation, remember: boolean): TaskCells => {
  const { task } = facts;
  return {
    finished: task.status === 'done' ? (task.finished ?? today) : null,
    lag: task.due === null ? null : facts.lag,
    light: facts.light,
    lagBefore: remember ? facts.lag : task.lagBefore,
  };
};

const differs = (facts: TaskFacts, cells: TaskCells): boolean =>
  derived.some((column) => (cells[column] ?? null) !== facts.task[column]);

/** Ids for tasks that have none yet, by row. */
export const newTaskIds = (book: Workbook): ReadonlyMap<number, string> => {
  const next = idsAfter('T', [
    ...book.tasks.rows.map(({ id }) => id),
    ...book.matrix.rows.map(({ id }) => id),
    ...book.notices.rows.map(({ task }) => task),
  ]);
  return new Map(book.tasks.rows.filter(({ id }) => id === null).map(({ row }) => [row, next()]));
};

/** The id cells from the first row that lacks one to the last: one block, as few other rows in it as can be. */
const idBlock = ({ tasks }: Situation, ids: ReadonlyMap<number, string>): readonly Filling<'tasks'>[] => {
  const rows = [...ids.keys()];
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return tasks
    .filter(({ task }) => task.row >= first && task.row <= last)
    .map(({ task }) => ({ row: task.row, cells: { id: task.id } }));
};

/**
 * 刷新进度: id, finish day, lag and light of every task, as far as they differ from what stands there.
 * `remember` also keeps today's lag, for the next roll-up to compare with. Empty when nothing differs.
 */
export const refresh = (situation: Situation, ids: ReadonlyMap<number, string>, remember = false): readonly Fill[] => {
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
  return fills;
};
