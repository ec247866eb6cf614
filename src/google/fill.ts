import type { Fill } from '../jobs/plan';
import { matchRows, sameRows } from '../jobs/reconcile';
import type { Raw, Terms } from '../sheets/column';
import type { SheetKey } from '../sheets/index';
import type { SheetSpec, Table } from '../sheets/sheet';
import { placed, runsOf, writtenCell } from './block';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type AnyTable = Table<SheetSpec>;
type Cells = Readonly<Record<string, unknown>>;

/** How often rows may move under the script's hands before it leaves the rest to the next run. */
const TRIES = 3;

/** Writes the columns of all rows from the first to the last in one call a run of columns. */
const writeBlock = (
  key: SheetKey,
  tab: Sheet,
  table: AnyTable,
  columns: readonly string[],
  cells: ReadonlyMap<number, Cells>,
  terms: Terms,
): void => {
  const rows = [...cells.keys()];
  if (rows.length === 0) return;
  const first = rows.reduce((least, row) => Math.min(least, row));
  const last = rows.reduce((most, row) => Math.max(most, row));
  for (const run of runsOf(placed(table, columns))) {
    const block: Raw[][] = [];
    for (let row = first; row <= last; row++)
      block.push(run.map(({ column }) => writtenCell(key, column, cells.get(row)?.[column], terms)));
    tab.getRange(first, run[0]?.place ?? 1, block.length, run.length).setValues(block);
  }
};

/**
 * Writes the script's own cells of rows that people edit. Somebody may sort, insert or delete rows between the
 * reading and the writing, and no lock of Google's holds a person back: so the sheet is read once more afterwards,
 * and if anything moved, each cell is written again where its row stands now. Rows typed meanwhile are left alone.
 * Answers whether all is written and in its place.
 */
export const fillRows = (
  tab: Sheet,
  table: AnyTable,
  fills: readonly Fill[],
  terms: Terms,
  readAgain: () => AnyTable,
): boolean => {
  const own = fills.filter(({ rows }) => rows.length > 0);
  const [first] = own;
  if (!first) return true;
  const key = first.sheet;
  const columns = [...new Set(own.flatMap((fill) => fill.columns as readonly string[]))];
  const wanted = new Map<number, Cells>();
  for (const { rows } of own)
    for (const { row, cells } of rows) wanted.set(row, { ...wanted.get(row), ...(cells as Cells) });

  for (const fill of own)
    writeBlock(key, tab, table, fill.columns, new Map(fill.rows.map(({ row, cells }) => [row, cells as Cells])), terms);
  SpreadsheetApp.flush();

  let now = readAgain();
  if (sameRows(key, table.rows, now.rows)) return true;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const origins = matchRows(key, table.rows, now.rows, columns.includes('id'));
    const ids = new Set(origins.map((origin) => origin && (wanted.get(origin.row)?.id ?? origin.id)));
    const cells = new Map<number, Cells>();
    now.rows.forEach((row, index) => {
      const origin = origins[index];
      cells.set(row.row, origin ? { ...origin, ...wanted.get(origin.row) } : unknownRow(columns, row, ids));
    });
    writeBlock(key, tab, now, columns, cells, terms);
    SpreadsheetApp.flush();
    const again = readAgain();
    if (sameRows(key, now.rows, again.rows)) return true;
    now = again;
  }
  return false;
};

/** A row typed meanwhile gets its cells at the next run; an id that was written over it by mistake is taken back. */
const unknownRow = (columns: readonly string[], row: Cells, ids: ReadonlySet<unknown>): Cells =>
  Object.fromEntries(columns.map((column) => [column, column === 'id' && !ids.has(row.id) ? row.id : null]));
