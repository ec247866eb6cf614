import { type SheetKey, sheets, type Workbook } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import type { AnyCells, Changes, SheetChanges } from './changes';

type AnyRow = AnyCells & { readonly row: number };
interface AnyTable {
  readonly rows: readonly AnyRow[];
  readonly lastRow: number;
}

const holds = (row: AnyCells, cells: AnyCells): boolean =>
  Object.entries(cells).every(([column, value]) => (row[column] ?? null) === (value ?? null));

/** Whether a row that a new one would double stands already. */
export const standsAlready = (rows: readonly AnyCells[], unless: AnyCells): boolean =>
  Object.keys(unless).length > 0 && rows.some((row) => holds(row, unless));

/** A new row as it will be read: what was not written is blank. */
const asRead = (sheet: SheetKey, cells: AnyCells, row: number): AnyRow => {
  const blank = Object.fromEntries(Object.keys(sheets[sheet].columns).map((column) => [column, null]));
  return { ...blank, rest: {}, ...cells, row };
};

const changedTable = (sheet: SheetKey, table: AnyTable, { append, cells }: SheetChanges): AnyTable => {
  const { identity = '' }: SheetSpec = sheets[sheet];
  const changes = new Map(cells.map((change) => [change.id, change]));
  const rows = table.rows.map((row) => {
    const change = changes.get(String(row[identity] ?? ''));
    return change ? { ...row, ...change.cells } : row;
  });
  let { lastRow } = table;
  for (const { cells: fresh, unless } of append) {
    if (standsAlready(rows, unless)) continue;
    lastRow += 1;
    rows.push(asRead(sheet, fresh, lastRow));
  }
  return { ...table, rows, lastRow };
};

/** The workbook as it will stand once the changes are written, so that one run plans on with what it decided. Pages are nobody's source and stay. */
export const applyTo = (book: Workbook, changes: Changes): Workbook => {
  const tables = [...changes].map(([sheet, own]) => [
    sheet,
    changedTable(sheet, book[sheet] as unknown as AnyTable, own),
  ]);
  // Each table keeps the shape of its own sheet, which a loop over keys cannot tell the compiler.
  return { ...book, ...Object.fromEntries(tables) } as Workbook;
};
