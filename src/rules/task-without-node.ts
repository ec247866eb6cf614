import { namedTasks, reportedElsewhere } from './cells';
import { rule } from './finding';
import { taskName } from './names';

/** The matrix is of nodes and a task has none, so that no letter routes its mail. */
export const taskWithoutNode = rule<{ task: string }>()({
  id: 'task-without-node',
  severity: 'warn',
  // Source: docs/architecture.md, Mail: RACI letters route the mail
  check: ({ book, settings }) => {
    if (settings.matrixOf !== 'nodes') return [];
    const reported = reportedElsewhere(book, 'tasks');
    return namedTasks(book)
      .filter(({ node, row }) => node === null && !reported(row, 'node'))
      .map((task) => ({ at: { sheet: 'tasks', row: task.row, column: 'node' }, data: { task: taskName(task) } }));
  },
});
