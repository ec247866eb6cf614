import { rule } from './finding';
import { matrixItems } from './matrix-items';

/** A task (or node) has no row in the matrix, which was made before it. */
export const taskWithoutRow = rule<{ of: 'tasks' | 'nodes'; name: string }>()({
  id: 'task-without-row',
  severity: 'error',
  // Source: FIELD: a task without a row; a matrix older than the tasks (coreui, hefrock)
  check: (situation) => {
    if (situation.raci.rows.length === 0) return [];
    const { of, items } = matrixItems(situation);
    return items.filter(({ matrixRow }) => !matrixRow).map(({ at, name }) => ({ at, data: { of, name: name() } }));
  },
});
