import type { Letter } from '../domain/letter';
import { readLetter } from '../domain/letter';
import { plain } from '../domain/plain-text';
import type { Choice } from '../sheets/choices';
import type { RowOf, TableOf } from '../sheets/index';
import type { MatrixRow, Raci } from './situation';

const lettersIn = (
  rest: Readonly<Record<string, unknown>>,
  columns: readonly { readonly header: string; readonly department: string }[],
): ReadonlyMap<string, Letter> => {
  const letters = new Map<string, Letter>();
  for (const { header, department } of columns) {
    const value = rest[header];
    const letter = typeof value === 'string' ? readLetter(value) : null;
    if (letter !== null) letters.set(department, letter);
  }
  return letters;
};

/**
 * The matrix as the rules and the mail use it. A task's row is found by its id, by its name where a row has lost its id;
 * in a matrix of nodes by the task's node, which may be given as number or as name.
 */
export const readRaci = (matrix: TableOf<'matrix'>, nodes: TableOf<'nodes'>, of: Choice<'matrixOf'>): Raci => {
  const columns = matrix.restPlaces.map(({ header }) => ({ header, department: plain(header) }));
  const rows: MatrixRow[] = matrix.rows.map(({ id, item, row, rest }) => ({
    id,
    item,
    row,
    letters: lettersIn(rest, columns),
  }));
  const byId = new Map<string, MatrixRow>();
  const byItem = new Map<string, MatrixRow>();
  for (const one of rows) {
    if (one.id !== null && !byId.has(one.id)) byId.set(one.id, one);
    if (one.item !== null && !byItem.has(one.item)) byItem.set(one.item, one);
  }
  const rowOf = (id: string | null, item: string | null): MatrixRow | null => {
    const known = id === null ? undefined : byId.get(id);
    if (known) return known;
    const named = item === null ? undefined : byItem.get(item);
    // A row that carries another's id is another's row, even under the same name.
    return named && (named.id === null || id === null) ? named : null;
  };
  const nodeByName = new Map<string, RowOf<'nodes'>>();
  for (const node of nodes.rows) {
    if (node.id !== null && !nodeByName.has(node.id)) nodeByName.set(node.id, node);
    if (node.node !== null && !nodeByName.has(node.node)) nodeByName.set(node.node, node);
  }
  const nodeOf = (name: string): RowOf<'nodes'> | null =>
    nodeByName.get(name) ?? nodeByName.get(name.toUpperCase()) ?? null;

  return {
    rows,
    departments: [...new Set(columns.map(({ department }) => department))],
    rowOf,
    nodeOf,
    of: (task) => {
      if (of === 'tasks') return rowOf(task.id, task.task);
      if (task.node === null) return null;
      const node = nodeOf(task.node);
      return node ? rowOf(node.id, node.node) : (rowOf(task.node.toUpperCase(), null) ?? rowOf(null, task.node));
    },
  };
};
