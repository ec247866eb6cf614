import type { MatrixRow, Situation } from '../facts/situation';
import type { Choice } from '../sheets/choices';
import type { Place } from '../sheets/index';
import { namedTasks } from './cells';
import { nodeName, taskName } from './names';

/** A task or node that the matrix should have a row for. */
export interface MatrixItem {
  readonly at: Place;
  readonly id: string | null;
  readonly department: string | null;
  readonly matrixRow: MatrixRow | null;
  name(): string;
}

/** What the matrix is of, as 协作规则 says: all named tasks, or all named nodes, each with its row. */
export const matrixItems = ({ book, raci, settings }: Situation): { of: Choice<'matrixOf'>; items: MatrixItem[] } => {
  const of = settings.matrixOf;
  if (of === 'tasks')
    return {
      of,
      items: namedTasks(book).map((task) => ({
        at: { sheet: 'tasks', row: task.row },
        id: task.id,
        department: task.department,
        matrixRow: raci.of(task),
        name: () => taskName(task),
      })),
    };
  return {
    of,
    items: book.nodes.rows
      .filter(({ node }) => node !== null)
      .map((node) => ({
        at: { sheet: 'nodes', row: node.row },
        id: node.id,
        department: node.department,
        matrixRow: raci.rowOf(node.id, node.node),
        name: () => nodeName(node),
      })),
  };
};
