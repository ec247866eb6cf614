import type { Raw } from '../sheets/column';
import type { SheetKey } from '../sheets/index';
import type { Block } from './block';
import { isScripts, keptCell, runsOf } from './cell';
import { cellAt, cellNamed, columnAt, type Look } from './look';

/** Cells of one column by row, as blocks: runs of rows that follow each other. */
export const downBlocks = (place: number, column: string, cells: ReadonlyMap<number, Raw>): readonly Block[] =>
  runsOf([...cells.keys()], (row) => row).map((rows) => ({
    top: rows[0] ?? 1,
    left: place,
    columns: [column],
    names: rows.map(() => null),
    values: rows.map((row) => [cells.get(row) ?? '']),
    formats: null,
    fresh: false,
  }));

/** More runs of rows than this in a column of the script's are written as one, the cells between with what they hold. */
const MOST_RUNS = 3;

const withThoseBetween = (cells: ReadonlyMap<number, Raw>, held: (row: number) => Raw): ReadonlyMap<number, Raw> => {
  const rows = [...cells.keys()];
  if (runsOf(rows, (row) => row).length <= MOST_RUNS) return cells;
  const [first, last] = rows.reduce(
    ([least, most], row) => [Math.min(least, row), Math.max(most, row)],
    [Number.POSITIVE_INFINITY, 0],
  );
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return new Map(all.map((row) => [row, cells.get(row) ?? held(row)]));
};

/**
 * Cells to be put right, by their names, as blocks down each column. A row that was moved from one end to the other leaves every cell
 * between in the wrong row, but for those that are alike: `held` says what a column of the script's holds, so that the writes do not
 * grow with the rows; null for a column of people's, of which exactly the given cells are written.
 */
export const fixBlocks = (
  fixes: ReadonlyMap<string, Raw>,
  columnOf: (place: number) => string,
  held: (place: number) => ((row: number) => Raw) | null = () => null,
): readonly Block[] => {
  const byPlace = new Map<number, Map<number, Raw>>();
  for (const [name, value] of fixes) {
    const { row, place } = cellNamed(name);
    const column = byPlace.get(place) ?? new Map<number, Raw>();
    byPlace.set(place, column.set(row, value));
  }
  return [...byPlace].flatMap(([place, cells]) => {
    const known = held(place);
    return downBlocks(place, columnOf(place), known === null ? cells : withThoseBetween(cells, known));
  });
};

/** What the script's columns of a look hold; null for people's. */
export const heldIn = (key: SheetKey, look: Look) => {
  const nameOf = columnAt(look);
  return (place: number): ((row: number) => Raw) | null =>
    isScripts(key, nameOf(place)) ? (row) => keptCell(cellAt(look, row, place)) : null;
};
