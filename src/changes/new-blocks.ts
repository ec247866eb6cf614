import type { Terms } from '../sheets/column';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import type { Block } from './block';
import { columnRuns, formatOf, placedIn, stampedBlock, writtenCell } from './cell';
import type { AnyCells, NewRow, SheetChanges } from './changes';
import type { Look } from './look';

/** All columns from the first to the last that the new rows fill: one run where they stand side by side, blanks included. */
const appendedColumns = (table: Look['table'], rows: readonly AnyCells[]): readonly string[] => {
  const filled = new Set(rows.flatMap((cells) => Object.keys(cells)));
  const known = placedIn(table, Object.keys(table.places));
  const own = known.filter(({ column }) => filled.has(column)).map(({ place }) => place);
  const [first, last] = [Math.min(...own), Math.max(...own)];
  return known.filter(({ place }) => place >= first && place <= last).map(({ column }) => column);
};

/** Rows under the last one. */
export const appendBlocks = (
  key: SheetKey,
  { table }: Look,
  rows: readonly NewRow[],
  terms: Terms,
): readonly Block[] => {
  if (rows.length === 0) return [];
  const { identity = '', spare }: SheetSpec = sheets[key];
  const cells = rows.map((row) => {
    const name = row.cells[identity];
    return typeof name === 'string' ? stampedBlock(key, name, row.cells) : row.cells;
  });
  // Rows that nobody but the script makes look like those above them, which are its own; where people type, formats may be anything.
  const dressed = spare > 0 || rows.some(({ formats }) => formats !== undefined);
  const rest = [...new Set(cells.flatMap((one) => Object.keys((one.rest as AnyCells | undefined) ?? {})))];
  const further = table.restPlaces
    .filter(({ header }) => rest.includes(header))
    .map(({ header, place }) => ({ column: header, place }));
  const fixed = placedIn(
    table,
    appendedColumns(
      table,
      cells.map(({ rest: _, ...own }) => own),
    ),
  );
  return columnRuns([...fixed, ...further]).map((run) => ({
    top: table.lastRow + 1,
    left: run[0]?.place ?? 1,
    columns: run.map(({ column }) => column),
    names: cells.map((one) => (typeof one[identity] === 'string' ? String(one[identity]) : null)),
    values: cells.map((one) =>
      run.map(({ column }) =>
        column in table.places
          ? writtenCell(key, column, one[column], terms)
          : writtenCell(key, 'rest', (one.rest as AnyCells | undefined)?.[column], terms),
      ),
    ),
    formats: dressed
      ? rows.map(({ formats = {} }) =>
          run.map(({ column }) => formats[column] ?? formatOf(key, column in table.places ? column : 'rest')),
        )
      : null,
    fresh: true,
  }));
};

/** A page, or some of its columns, from under its header on. */
export const pageBlocks = (
  key: SheetKey,
  { table }: Look,
  { columns, rows }: NonNullable<SheetChanges['page']>,
  terms: Terms,
) => {
  const { keys }: SheetSpec = sheets[key];
  // What is left of a longer page below is blanked; a list beside other cells has its fixed length.
  const whole = keys.every((column) => columns.includes(column));
  const height = whole ? Math.max(rows.length, table.lastRow - table.headerRow) : rows.length;
  if (height === 0) return [];
  return columnRuns(placedIn(table, columns)).map(
    (run): Block => ({
      top: table.headerRow + 1,
      left: run[0]?.place ?? 1,
      columns: run.map(({ column }) => column),
      names: Array.from({ length: height }, () => null),
      values: Array.from({ length: height }, (_, index) =>
        run.map(({ column }) => writtenCell(key, column, rows[index]?.[column], terms)),
      ),
      formats: null,
      fresh: false,
    }),
  );
};
