import { rule } from './finding';
import { short, taskName } from './names';

/** A task names a node that 流程节点 does not have. */
export const unknownNode = rule<{ task: string; node: string }>()({
  id: 'unknown-node',
  severity: 'error',
  // Source: Guide P step 4: the nodes of the process are the ones agreed on
  check: ({ book, raci }) =>
    book.tasks.rows.flatMap((task) =>
      task.node === null || raci.nodeOf(task.node)
        ? []
        : [
            {
              at: { sheet: 'tasks', row: task.row, column: 'node' } as const,
              data: { task: taskName(task), node: short(task.node) },
            },
          ],
    ),
});
