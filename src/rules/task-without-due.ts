import { namedTasks, reportedElsewhere } from './cells';
import { rule } from './finding';
import { taskName } from './names';

/** A task has no due day, so nobody can say whether it lags. */
export const taskWithoutDue = rule<{ task: string }>()({
  id: 'task-without-due',
  severity: 'error',
  // Source: tasks have a due day
  check: ({ book }) => {
    const reported = reportedElsewhere(book, 'tasks');
    return namedTasks(book)
      .filter((task) => task.due === null && !reported(task.row, 'due'))
      .map((task) => ({ at: { sheet: 'tasks', row: task.row, column: 'due' }, data: { task: taskName(task) } }));
  },
});
