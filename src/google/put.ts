import type { Block } from '../changes/block';
import type { Look } from '../changes/look';
import type { Rebased } from '../changes/rebase';
import type { Raw } from '../sheets/column';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const areaOf = (tab: Sheet, { top, left, values }: Block): GoogleAppsScript.Spreadsheet.Range =>
  tab.getRange(top, left, values.length, values[0]?.length ?? 1);

const isBlank = (cells: Look['values'][number] | undefined): boolean =>
  (cells ?? []).every((cell) => cell === '' || cell === false);

/**
 * Rows for what is appended, put in so that nothing below can be overwritten. The first rows of a sheet begin with the
 * blank one under its header: rows put in there would look like the header and stand outside the live colours.
 */
const insertRows = (
  tab: Sheet,
  { table, values }: Look,
  { after, count }: NonNullable<Rebased['insert']>,
  grid: number,
): void => {
  const first = after === table.headerRow && grid > after && isBlank(values[after]);
  if (!first) tab.insertRowsAfter(after, count);
  else if (count > 1) tab.insertRowsAfter(after + 1, count - 1);
};

/** Rows that a page lacks at the foot of the grid. */
const growTo = (tab: Sheet, row: number, grid: number): void => {
  if (row > grid) tab.insertRowsAfter(grid, row - grid);
};

const bottomOf = ({ top, values }: Block): number => top + values.length - 1;

/**
 * Puts what was rebased into the sheet: writes only, nothing here reads, so that all of it stays in Google's buffer
 * until the flush. `grid` is how many rows the sheet has.
 */
export const putBlocks = (
  tab: Sheet,
  look: Look,
  { blocks, insert }: Pick<Rebased, 'blocks' | 'insert'>,
  grid: number,
): void => {
  if (insert) insertRows(tab, look, insert, grid);
  for (const block of blocks) {
    if (!block.fresh) growTo(tab, bottomOf(block), grid);
    const range = areaOf(tab, block);
    // Formats first, so that what looks like a formula or a date stays text.
    if (block.formats) range.setNumberFormats(block.formats.map((line) => [...line]));
    range.setValues(block.values.map((line) => [...line]));
  }
};

/** Blank rows with one cell filled, put in under the given rows, from below so that no row number changes before its use. */
export const putRows = (
  tab: Sheet,
  { table }: Look,
  place: number,
  inserts: readonly { readonly after: number; readonly values: readonly Raw[] }[],
  grid: number,
): void => {
  for (const { after, values } of inserts) {
    insertRows(tab, { table, values: [] }, { after, count: values.length }, grid);
    tab.getRange(after + 1, place, values.length, 1).setValues(values.map((value) => [value]));
  }
};

/** Whole rows in the order of one column, all columns of them: only the header, which is frozen, stays. */
export const sortWholeRows = (tab: Sheet, headerRow: number, place: number): void => {
  tab.setFrozenRows(headerRow);
  tab.sort(place, true);
};

/** One column with all that stands in it, to a place at its left. */
export const moveWholeColumn = (tab: Sheet, from: number, to: number): void => {
  tab.moveColumns(tab.getRange(1, from), to);
};

/** Rows and columns that a new page lacks, at its foot and at its right. */
export const growGrid = (tab: Sheet, rows: number, columns: number): void => {
  const [high, wide] = [tab.getMaxRows(), tab.getMaxColumns()];
  if (rows > high) tab.insertRowsAfter(high, rows - high);
  if (columns > wide) tab.insertColumnsAfter(wide, columns - wide);
};

/** What a page holds that nobody has seen yet: its cells and notes from one row on. */
export interface PageContent {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly Raw[])[];
  readonly notes: readonly (readonly string[])[];
}

/** Fills a part of such a page; notes only where there are any. */
export const putPage = (tab: Sheet, { top, left, values, notes }: PageContent): void => {
  const width = values[0]?.length ?? 0;
  if (width === 0) return;
  const range = tab.getRange(top, left, values.length, width);
  range.setValues(values.map((line) => [...line]));
  if (notes.some((line) => line.some((note) => note !== ''))) range.setNotes(notes.map((line) => [...line]));
};
