import { type SheetKey, sheets, type Workbook } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import type { AnyCells, Changes, SheetChanges } from './changes';

type AnyRow = AnyCells & { readonly row: number };
interface AnyTable {
  readonly rows: readonly AnyRow[];
  readonly lastRow: number;
}

const signOf = (cells: AnyCells, columns: readonly string[]): string =>
  JSON.stringify(columns.map((column) => cells[column] ?? null));

/** Rows by what they hold, so that thousands of new ones are told apart at one look each. */
export interface Standing {
  /** Whether a row that a new one would double stands already. */
  has(unless: AnyCells): boolean;
  add(row: AnyCells): void;
}

export const standing = (rows: readonly AnyCells[]): Standing => {
  const all = [...rows];
  const signs = new Map<string, { readonly columns: readonly string[]; readonly known: Set<string> }>();
  const by = (columns: readonly string[]): ReadonlySet<string> => {
    const name = columns.join('\n');
    const found = signs.get(name) ?? { columns, known: new Set(all.map((row) => signOf(row, columns))) };
    signs.set(name, found);
    return found.known;
  };
  return {
    has: (unless) => {
      const columns = Object.keys(unless).sort();
      return columns.length > 0 && by(columns).has(signOf(unless, columns));
    },
    add: (row) => {
      all.push(row);
      for (const { columns, known } of signs.values()) known.add(signOf(row, columns));
    },
  };
};

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
  const known = standing(rows);
  for (const { cells: fresh, unless } of append) {
    if (known.has(unless)) continue;
    lastRow += 1;
    const row = asRead(sheet, fresh, lastRow);
    rows.push(row);
    known.add(row);
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
