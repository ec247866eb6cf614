import { namedTasks, reportedElsewhere } from './cells';
import { rule } from './finding';
import { taskName } from './names';

/** A task has no delivery standard, so nobody can say whether it is done. */
export const taskWithoutStandard = rule<{ task: string }>()({
  id: 'task-without-standard',
  severity: 'error',
  // Source: Guide T stage 2: a quantified delivery standard
  check: ({ book }) => {
    const reported = reportedElsewhere(book, 'tasks');
    return namedTasks(book)
      .filter((task) => task.standard === null && !reported(task.row, 'standard'))
      .map((task) => ({ at: { sheet: 'tasks', row: task.row, column: 'standard' }, data: { task: taskName(task) } }));
  },
});
