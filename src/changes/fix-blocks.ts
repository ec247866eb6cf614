import { runsOf } from '../domain/runs';
import type { Raw } from '../sheets/column';
import type { Block } from './block';

import { cellNamed } from './look';

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

/** Cells to be put right, by their names, as blocks down each column. */
export const fixBlocks = (fixes: ReadonlyMap<string, Raw>, columnOf: (place: number) => string): readonly Block[] => {
  const byPlace = new Map<number, Map<number, Raw>>();
  for (const [name, value] of fixes) {
    const { row, place } = cellNamed(name);
    const column = byPlace.get(place) ?? new Map<number, Raw>();
    byPlace.set(place, column.set(row, value));
  }
  return [...byPlace].flatMap(([place, cells]) => downBlocks(place, columnOf(place), cells));
};
