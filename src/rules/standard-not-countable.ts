import { isQuantified } from '../domain/quantified';
import { namedTasks } from './cells';
import { rule } from './finding';
import { short, taskName } from './names';

/** A delivery standard has nothing in it that can be counted. */
export const standardNotCountable = rule<{ task: string; standard: string }>()({
  id: 'standard-not-countable',
  severity: 'warn',
  // Source: Guide T stage 2: quantified, such as 3 poster texts and 2 short videos
  check: ({ book }) =>
    namedTasks(book).flatMap((task) =>
      task.standard === null || isQuantified(task.standard)
        ? []
        : [
            {
              at: { sheet: 'tasks', row: task.row, column: 'standard' } as const,
              data: { task: taskName(task), standard: short(task.standard) },
            },
          ],
    ),
});
