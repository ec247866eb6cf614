import { keptCell } from '../changes/cell';
import { cellAt, headerAt, type Look } from '../changes/look';
import type { Raw } from '../sheets/column';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import type { Carried } from './rotation';

type Notes = readonly (readonly string[])[];

/** What goes over to a new page, by its rows and columns; the known columns stand where the page has them, people's own at their right. */
export interface Content {
  /** Headers of people's own columns. */
  readonly further: readonly string[];
  /** The notes of all headers; '' for none. */
  readonly headerNotes: readonly string[];
  readonly values: readonly (readonly Raw[])[];
  readonly notes: Notes;
}

/** Columns of people's own in which something of the rows stands, or that have a header. */
const ownPlaces = (look: Look, rows: readonly number[]): readonly number[] => {
  const known = new Set(Object.values(look.table.places));
  const width = Math.max(0, ...look.values.map((line) => line.length));
  return Array.from({ length: width }, (_, index) => index + 1).filter(
    (place) =>
      !known.has(place) && (headerAt(look, place) !== '' || rows.some((row) => cellAt(look, row, place) !== '')),
  );
};

/**
 * Cells and notes of the rows that go over, as they stand: answers, stamps, hidden columns, and people's own columns. `columns` are the
 * known ones in the order of the new page.
 */
export const contentOf = (
  look: Look,
  notes: Notes,
  { rows, earlier }: Carried,
  columns: readonly string[],
): Content => {
  const { places, headerRow } = look.table;
  const own = ownPlaces(look, rows);
  const from = [...columns.map((column) => places[column]), ...own];
  const noteAt = (row: number, place: number | undefined): string =>
    place === undefined ? '' : (notes[row - 1]?.[place - 1] ?? '');
  const cellOf = (row: number, place: number | undefined, column: string | undefined): Raw => {
    const count = column === 'earlier' ? earlier.get(row) : undefined;
    return count ?? (place === undefined ? '' : keptCell(cellAt(look, row, place)));
  };
  return {
    further: own.map((place) => headerAt(look, place)),
    headerNotes: from.map((place) => noteAt(headerRow, place)),
    values: rows.map((row) => from.map((place, index) => cellOf(row, place, columns[index]))),
    notes: rows.map((row) => from.map((place) => noteAt(row, place))),
  };
};

/** Whether a log can be carried over: all its columns are there, each once. */
export const isWhole = (key: SheetKey, { table }: Look, columnOf: (header: string) => string | undefined): boolean => {
  const { columns }: SheetSpec = sheets[key];
  return (
    Object.keys(columns).every((column) => table.places[column] !== undefined) &&
    table.twice.every((header) => columnOf(header) === undefined)
  );
};
