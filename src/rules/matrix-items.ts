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

interface MatrixItems {
  readonly of: Choice<'matrixOf'>;
  readonly items: readonly MatrixItem[];
}

const find = ({ book, raci, settings }: Situation): MatrixItems => {
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

// Three rules ask; the rows are looked up once for each situation.
const known = new WeakMap<Situation, MatrixItems>();

/** What the matrix is of, as 协作规则 says: all named tasks, or all named nodes, each with its row. */
export const matrixItems = (situation: Situation): MatrixItems => {
  const found = known.get(situation) ?? find(situation);
  known.set(situation, found);
  return found;
};
