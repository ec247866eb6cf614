import { namedTasks, reportedElsewhere } from './cells';
import { rule } from './finding';
import { taskName } from './names';

/** A task belongs to no department. */
export const taskWithoutDepartment = rule<{ task: string }>()({
  id: 'task-without-department',
  severity: 'error',
  // Source: Guide T stage 2: each sub-task has its department
  check: ({ book }) => {
    const reported = reportedElsewhere(book, 'tasks');
    return namedTasks(book)
      .filter((task) => task.department === null && !reported(task.row, 'department'))
      .map((task) => ({ at: { sheet: 'tasks', row: task.row, column: 'department' }, data: { task: taskName(task) } }));
  },
});
