import { namedTasks, reportedElsewhere } from './cells';
import { rule } from './finding';
import { taskName } from './names';

/** A task has no state; it is taken for 未开始. */
export const taskWithoutStatus = rule<{ task: string }>()({
  id: 'task-without-status',
  severity: 'warn',
  // Source: Guide T stage 4: each sub-task is in one of the four states
  check: ({ book }) => {
    const reported = reportedElsewhere(book, 'tasks');
    return namedTasks(book)
      .filter((task) => task.status === null && !reported(task.row, 'status'))
      .map((task) => ({ at: { sheet: 'tasks', row: task.row, column: 'status' }, data: { task: taskName(task) } }));
  },
});
