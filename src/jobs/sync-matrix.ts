import { append, type Changes, merge, record } from '../changes/changes';
import type { Situation } from '../facts/situation';
import type { TableOf } from '../sheets/index';

interface Item {
  readonly id: string;
  readonly title: string;
}

/** Letters for the rows of an example, by department; people's own letters are never given here. */
export type FirstLetters = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

export interface MatrixPlan {
  readonly changes: Changes;
  readonly added: readonly string[];
  /** Items whose task or node is gone: their rows stand below the others, with their letters. */
  readonly apart: readonly string[];
}

const itemsOf = ({ book, settings }: Situation): readonly Item[] =>
  (settings.matrixOf === 'nodes'
    ? book.nodes.rows.map(({ id, node }) => ({ id, title: node ?? '' }))
    : book.tasks.rows.map(({ id, task }) => ({ id, title: task ?? '' }))
  ).flatMap(({ id, title }) => (id === null ? [] : [{ id, title }]));

/** Departments that have no column in the matrix yet, in the order of 职责表. */
export const newDepartments = ({ book, departments }: Situation): readonly string[] =>
  departments.filter((department) => !book.matrix.restPlaces.some(({ header }) => header === department));

/** Ids for rows of the matrix that have none: an item is known again by its title, as long as no other row bears its id. */
export const idsByTitle = (situation: Situation, { rows }: TableOf<'matrix'>): ReadonlyMap<number, string> => {
  const taken = new Set(rows.map(({ id }) => id));
  const free = itemsOf(situation).filter(({ id }) => !taken.has(id));
  const found = new Map<number, string>();
  for (const { row, id, item } of rows) {
    const at = id === null ? free.findIndex(({ title }) => title !== '' && title === item) : -1;
    const [known] = at < 0 ? [] : free.splice(at, 1);
    if (known) found.set(row, known.id);
  }
  return found;
};

/**
 * 生成责任矩阵: a row for each task (or node), its title as it reads now. Nothing that anybody typed is written: what no
 * longer belongs is kept apart, never dropped, and no letter is touched.
 */
export const syncMatrix = (situation: Situation, letters: FirstLetters = new Map()): MatrixPlan => {
  const { rows } = situation.book.matrix;
  const items = itemsOf(situation);
  const byId = new Map(rows.flatMap((row) => (row.id === null ? [] : [[row.id, row] as const])));
  const known = new Set(items.map(({ id }) => id));
  const missing = items.filter(({ id }) => !byId.has(id));
  const renamed = items.filter(({ id, title }) => byId.has(id) && (byId.get(id)?.item ?? '') !== title);
  return {
    changes: merge(
      record(
        'matrix',
        renamed.map(({ id, title }) => [id, { item: title === '' ? null : title }] as const),
      ),
      append(
        'matrix',
        missing.map(({ id, title }) => ({
          cells: { id, item: title === '' ? null : title, rest: letters.get(id) ?? {} },
          unless: { id },
        })),
      ),
    ),
    added: missing.map(({ title }) => title),
    apart: rows
      .filter(({ id }) => id === null || !known.has(id))
      .map(({ id, item }) => [id, item].filter(Boolean).join(' ')),
  };
};

/** The number of each row: items in their order, then what no longer belongs to any, as it stands. */
export const matrixOrder = (situation: Situation, { rows }: TableOf<'matrix'>): ReadonlyMap<number, number> => {
  const items = itemsOf(situation);
  const turn = new Map(items.map(({ id }, index) => [id, index + 1] as const));
  return new Map(rows.map(({ row, id }, index) => [row, turn.get(id ?? '') ?? items.length + index + 1]));
};

/** Cells of the matrix that hold anything, a letter or something else that somebody typed. */
export const filledCells = ({ rows, problems }: TableOf<'matrix'>): number =>
  problems.length + rows.reduce((sum, { rest }) => sum + Object.values(rest).filter((cell) => cell !== null).length, 0);
