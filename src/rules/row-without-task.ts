import { rule } from './finding';
import { matrixItems } from './matrix-items';
import { itemName } from './names';

/** A row of the matrix belongs to no task (or node) any more. */
export const rowWithoutTask = rule<{ of: 'tasks' | 'nodes'; item: string }>()({
  id: 'row-without-task',
  severity: 'error',
  // Source: FIELD: a row without a task; a matrix older than the tasks (coreui, hefrock)
  check: (situation) => {
    const { of, items } = matrixItems(situation);
    const rows = new Set(items.map(({ matrixRow }) => matrixRow));
    const ids = new Set(items.map(({ id }) => id));
    return situation.raci.rows
      .filter((row) => !rows.has(row) && (row.id === null ? row.item !== null : !ids.has(row.id)))
      .map((row) => ({ at: { sheet: 'matrix', row: row.row }, data: { of, item: itemName(row) } }));
  },
});
