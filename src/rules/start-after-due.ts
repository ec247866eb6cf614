import type { Day } from '../domain/day';
import { rule } from './finding';
import { taskName } from './names';

/** A task is planned to start after it is due. */
export const startAfterDue = rule<{ task: string; start: Day; due: Day }>()({
  id: 'start-after-due',
  severity: 'error',
  // Source: start ≤ due
  check: ({ book }) =>
    book.tasks.rows.flatMap((task) => {
      const { start, due, row } = task;
      return start !== null && due !== null && start > due
        ? [{ at: { sheet: 'tasks', row, column: 'start' } as const, data: { task: taskName(task), start, due } }]
        : [];
    }),
});
