import type { Situation } from '../facts/situation';
import type { Cells } from '../sheets/cells';
import type { RowOf } from '../sheets/index';

export interface MatrixPlan {
  /** Department headers, in order, after the fixed columns. */
  readonly departments: readonly string[];
  readonly rows: readonly Cells<'matrix'>[];
  /** Cells that somebody had filled, all of them still there. */
  readonly kept: number;
  readonly added: readonly string[];
  /** Items whose task or node is gone: their rows stand below the others, with their letters. */
  readonly apart: readonly string[];
  /** Departments that left the duty sheet: their columns stay, at the right, with their letters. */
  readonly gone: readonly string[];
}

interface Item {
  readonly id: string | null;
  readonly title: string;
}

type MatrixCells = RowOf<'matrix'>;

const itemsOf = ({ book, settings }: Situation): readonly Item[] =>
  settings.matrixOf === 'nodes'
    ? book.nodes.rows.map(({ id, node }) => ({ id, title: node ?? '' }))
    : book.tasks.rows.map(({ id, task }) => ({ id, title: task ?? '' }));

/** Hands out each matrix row once, to the item that names it. */
const claims = (rows: readonly MatrixCells[]) => {
  const left = new Set(rows);
  const index = (name: (row: MatrixCells) => string | null) => {
    const piles = new Map<string, MatrixCells[]>();
    for (const row of rows) {
      const key = name(row);
      if (key !== null) piles.set(key, [...(piles.get(key) ?? []), row]);
    }
    return (key: string): MatrixCells | undefined => {
      const found = piles.get(key)?.find((row) => left.has(row));
      if (found) left.delete(found);
      return found;
    };
  };
  return { byId: index(({ id }) => id), byTitle: index(({ id, item }) => (id === null ? item : null)), left };
};

/**
 * 生成责任矩阵: a row for each task (or node) in its order, a column for each department of the duty sheet.
 * Every cell already filled stays with its item and department, even one that is no letter: an item is known again
 * by its id, or by its title where the row had no id; what no longer belongs is kept apart, never dropped.
 */
export const syncMatrix = (situation: Situation): MatrixPlan => {
  const { matrix } = situation.book;
  const { departments } = situation;
  const items = itemsOf(situation).filter(({ id, title }) => id !== null || title !== '');
  const { byId, byTitle, left } = claims(matrix.rows);
  const owned = items.map((item) => ({ item, row: item.id === null ? undefined : byId(item.id) }));
  const taken = owned.map(({ item, row }) => ({ item, row: row ?? byTitle(item.title) }));
  const typed = new Map(matrix.problems.map(({ row, column, raw }) => [`${row}/${column}`, raw]));
  const cells = (row: MatrixCells): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      matrix.restPlaces.map(({ header }) => [header, row.rest[header] ?? typed.get(`${row.row}/${header}`) ?? null]),
    );
  const gone = matrix.restPlaces.map(({ header }) => header).filter((name) => !departments.includes(name));
  return {
    departments: [...departments, ...gone],
    gone,
    rows: [
      ...taken.map(({ item, row }) => ({ id: item.id, item: item.title, rest: row ? cells(row) : {} })),
      ...[...left].map((row) => ({ id: row.id, item: row.item, rest: cells(row) })),
    ],
    kept: matrix.rows.reduce((sum, row) => sum + Object.values(cells(row)).filter((cell) => cell !== null).length, 0),
    added: taken.filter(({ row }) => row === undefined).map(({ item }) => item.title),
    apart: [...left].map(({ id, item }) => [id, item].filter(Boolean).join(' ')),
  };
};
