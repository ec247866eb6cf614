import type { Fill } from '../jobs/plan';
import { matchRows, sameRows } from '../jobs/reconcile';
import type { Raw, Terms } from '../sheets/column';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec, Table } from '../sheets/sheet';
import { placed, runsOf, writtenCell } from './block';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type AnyTable = Table<SheetSpec>;
type Cells = Readonly<Record<string, unknown>>;

export interface Filled {
  readonly placed: boolean;
  readonly table: AnyTable;
}

interface Writing {
  readonly columns: readonly string[];
  /** Cells by row; a column that a row's cells do not name keeps what the row held. */
  readonly cells: ReadonlyMap<number, Cells>;
  readonly block: boolean;
}

/** How often rows may move under the script's hands before it leaves the rest to the next run. */
const TRIES = 3;

/** Rows that follow each other, as runs. */
const rowRuns = (rows: readonly number[]): readonly (readonly number[])[] => {
  const runs: number[][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && (run[run.length - 1] ?? 0) + 1 === row) run.push(row);
    else runs.push([row]);
  }
  return runs;
};

const from = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const write = (key: SheetKey, tab: Sheet, table: AnyTable, { columns, cells, block }: Writing, terms: Terms): void => {
  const rows = [...cells.keys()];
  if (rows.length === 0) return;
  const held = new Map<number, Cells>(table.rows.map((row) => [row.row, row]));
  const value = (row: number, column: string): Raw =>
    writtenCell(key, column, { ...held.get(row), ...cells.get(row) }[column], terms);
  const groups = block ? [from(Math.min(...bounds(rows)), Math.max(...bounds(rows)))] : rowRuns(rows);
  for (const group of groups)
    for (const run of runsOf(placed(table, columns)))
      tab
        .getRange(group[0] ?? 1, run[0]?.place ?? 1, group.length, run.length)
        .setValues(group.map((row) => run.map(({ column }) => value(row, column))));
};

/** The first and the last of many rows: too many to be handed over as arguments. */
const bounds = (rows: readonly number[]): readonly number[] =>
  rows.reduce<readonly [number, number]>(
    ([least, most], row) => [Math.min(least, row), Math.max(most, row)],
    [rows[0] ?? 1, rows[0] ?? 1],
  );

/**
 * Writes the script's cells into rows that people edit. Somebody may sort, insert or delete rows between the reading
 * and the writing, and no lock of Google's holds a person back: so the sheet is read once more afterwards, and if
 * anything moved, each cell is written again where its row stands now. Rows typed meanwhile are left alone.
 * Answers whether all is written and in its place, and the sheet as it was last read.
 */
export const fillRows = (
  tab: Sheet,
  table: AnyTable,
  fills: readonly Fill[],
  terms: Terms,
  readAgain: () => AnyTable,
): Filled => {
  const own = fills.filter(({ rows }) => rows.length > 0);
  const [first] = own;
  if (!first) return { placed: true, table };
  const key = first.sheet;
  const columns = [...new Set(own.flatMap((fill) => fill.columns as readonly string[]))];
  const wanted = new Map<number, Cells>();
  for (const { rows } of own)
    for (const { row, cells } of rows) wanted.set(row, { ...wanted.get(row), ...(cells as Cells) });

  for (const fill of own)
    write(
      key,
      tab,
      table,
      {
        columns: fill.columns,
        cells: new Map(fill.rows.map(({ row, cells }) => [row, cells as Cells])),
        block: fill.block,
      },
      terms,
    );

  // What was written into rows that are blank now must not stay there; nobody has typed in them.
  const strays = bounds([...wanted.keys()]);

  let now = readAgain();
  if (sameRows(key, table.rows, now.rows, columns)) return { placed: true, table: now };
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const origins = matchRows(key, table.rows, now.rows, columns);
    const ids = new Set(origins.map((origin) => origin && (wanted.get(origin.row)?.id ?? origin.id)));
    const cells = new Map<number, Cells>(strays.map((row) => [row, {}]));
    now.rows.forEach((row, index) => {
      const origin = origins[index];
      const ours = origin === undefined && isBlankBut(key, columns, row);
      const held = columns.map((column) => [column, ours ? null : heldBy(key, column, row, origin, ids)]);
      cells.set(row.row, { ...Object.fromEntries(held), ...(origin && wanted.get(origin.row)) });
    });
    write(key, tab, now, { columns, cells, block: true }, terms);
    const again = readAgain();
    const same = sameRows(key, now.rows, again.rows, columns);
    now = again;
    if (same) return { placed: true, table: now };
  }
  return { placed: false, table: now };
};

/** Whether nobody typed in a row: all that stands in it is what was just written there by mistake. */
const isBlankBut = (key: SheetKey, written: readonly string[], row: Cells): boolean => {
  const spec: SheetSpec = sheets[key];
  const quiet = new Set([...written, ...(spec.quiet ?? [])]);
  return Object.entries(spec.columns).every(
    ([column, { edit }]) => edit === 'script' || quiet.has(column) || row[column] === null,
  );
};

/**
 * What a cell ought to hold where nothing is to be written: people's own what it holds now, the script's what its row
 * held before. A row typed meanwhile gets the script's cells at the next run; an id written over it by mistake is taken back.
 */
const heldBy = (
  key: SheetKey,
  column: string,
  row: Cells,
  origin: Cells | undefined,
  ids: ReadonlySet<unknown>,
): unknown => {
  const spec: SheetSpec = sheets[key];
  if (spec.columns[column]?.edit !== 'script') return row[column];
  if (origin) return origin[column];
  return column === 'id' && !ids.has(row.id) ? row.id : null;
};
