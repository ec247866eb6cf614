import type { Append, Replace } from '../jobs/plan';
import type { Raw, Terms } from '../sheets/column';
import type { SheetSpec, Table } from '../sheets/sheet';
import { formatOf, kindOf, placed, reachRow, runsOf, writtenCell } from './block';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** All columns from the first to the last that the rows fill: one run where they stand side by side, blanks included. */
const columnsOf = ({ rows }: Append, { places }: Table<SheetSpec>): readonly string[] => {
  const filled = new Set(rows.flatMap((row) => Object.keys(row)));
  const known = Object.entries(places).flatMap(([column, place]) => (place === undefined ? [] : [{ column, place }]));
  const own = known.filter(({ column }) => filled.has(column)).map(({ place }) => place);
  const [first, last] = [Math.min(...own), Math.max(...own)];
  return known.filter(({ place }) => place >= first && place <= last).map(({ column }) => column);
};

const looksLikeFormula = (cell: Raw): boolean => typeof cell === 'string' && /^[=+\-@']/.test(cell);

const blockOf = (plan: Append, columns: readonly string[], terms: Terms): Raw[][] =>
  plan.rows.map((row) => {
    const cells: Readonly<Record<string, unknown>> = row;
    return columns.map((column) => writtenCell(plan.sheet, column, cells[column], terms));
  });

/** New rows under the last one: formats first, so that what looks like a formula or a date stays text. */
export const appendRows = (tab: Sheet, table: Table<SheetSpec>, plan: Append, terms: Terms): void => {
  if (plan.rows.length === 0) return;
  const first = table.lastRow + 1;
  reachRow(tab, table.lastRow + plan.rows.length);
  for (const run of runsOf(placed(table, columnsOf(plan, table)))) {
    const columns = run.map(({ column }) => column);
    const range = tab.getRange(first, run[0]?.place ?? 1, plan.rows.length, run.length);
    range.setNumberFormats(plan.rows.map(() => columns.map((column) => formatOf(plan.sheet, column))));
    range.setValues(blockOf(plan, columns, terms));
  }
};

/**
 * All rows of a sheet that the script owns, written anew over the old ones; what is left below is blanked.
 * `anyFormat` gives the number format of a cell that may hold anything, by the row's index.
 */
export const replaceRows = (
  tab: Sheet,
  table: Table<SheetSpec>,
  plan: Replace,
  terms: Terms,
  anyFormat: ((row: number) => string) | null = null,
): void => {
  const old = Math.max(0, table.lastRow - table.headerRow);
  const height = Math.max(old, plan.rows.length);
  if (height === 0) return;
  reachRow(tab, table.headerRow + height);
  const all = Object.keys(table.places);
  for (const run of runsOf(placed(table, all))) {
    const columns = run.map(({ column }) => column);
    const range = tab.getRange(table.headerRow + 1, run[0]?.place ?? 1, height, run.length);
    const block = blockOf(plan, columns, terms);
    const blank = Array.from({ length: height - block.length }, () => columns.map((): Raw => ''));
    // Pages that are written each day keep the formats they were made with, unless a cell would be taken for a formula.
    if (anyFormat !== null || block.some((line) => line.some(looksLikeFormula)))
      range.setNumberFormats(
        Array.from({ length: height }, (_, row) =>
          columns.map((column) =>
            kindOf(plan.sheet, column) === 'any' ? (anyFormat?.(row) ?? '@') : formatOf(plan.sheet, column),
          ),
        ),
      );
    range.setValues([...block, ...blank]);
  }
};
