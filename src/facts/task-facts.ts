import { addDays, type Day } from '../domain/day';
import { lagOf } from '../domain/lag';
import type { WorkCalendar } from '../domain/workdays';
import type { Choice } from '../sheets/choices';
import type { RowOf } from '../sheets/index';
import type { TaskFacts } from './situation';

/** What lag and light depend on beside the task itself. */
export interface Measure {
  readonly today: Day;
  readonly lagUnit: Choice<'lagUnit'>;
  /** Calendar days before the due day from which a task is due soon. */
  readonly dueSoon: number;
  readonly calendar: WorkCalendar;
}

/** Whether a task is finished. Only 已完成 is: 待审核 still waits on the A and goes on being late (guide T stage 4). */
export const isDone = (task: RowOf<'tasks'>): boolean => task.status === 'done';

const lightOf = (done: boolean, due: Day | null, lag: number, yellow: boolean): Choice<'light'> | null => {
  if (done) return 'grey';
  if (due === null) return null;
  return lag > 0 ? 'red' : yellow ? 'yellow' : 'green';
};

/**
 * What is known of every task today.
 *
 * - lag: `lagOf(due, today)`; 0 when done or without due day. A task due yesterday and still 待审核 is one day late.
 * - due soon: not done, not late, and due within the window, today included; over a weekend this holds for what was due
 *   on Friday, which is late from Monday on.
 * - not started: the planned start is before today, and the state is 未开始 or blank.
 * - blocked by: the known predecessors that are not done (none for a task that is done itself).
 * - light: grey done; red late; yellow due soon or blocked; green on course; null without due day. Red wins over yellow.
 */
export const measureTasks = (rows: readonly RowOf<'tasks'>[], measure: Measure): readonly TaskFacts[] => {
  const { today, lagUnit, calendar } = measure;
  const horizon = addDays(today, measure.dueSoon);
  const open = new Map<string, boolean>();
  for (const row of rows) if (row.id !== null && !open.has(row.id)) open.set(row.id, !isDone(row));
  return rows.map((task) => {
    const done = isDone(task);
    const { due, start } = task;
    const lag = done || due === null ? 0 : lagOf(due, today, lagUnit, calendar);
    const dueSoon = !done && due !== null && lag === 0 && due <= horizon;
    const blockedBy = done ? [] : (task.after ?? []).filter((id) => id !== task.id && open.get(id) === true);
    return {
      task,
      lag,
      light: lightOf(done, due, lag, dueSoon || blockedBy.length > 0),
      dueSoon,
      notStarted: (task.status ?? 'open') === 'open' && start !== null && start < today,
      blockedBy,
    };
  });
};
