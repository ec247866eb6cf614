import type { Raw, Terms } from '../sheets/column';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec, Table } from '../sheets/sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Text that Google would read as a formula, with the sign before it that makes it text: a text format alone does not
 * (strings that begin with `=` become formulas: reference of Range.setValues). Whether Google then shows the sign or swallows it is not
 * proved; a formula it never is.
 */
export const inert = (text: string): string => (/^[=+']/.test(text) ? `'${text}` : text);

/** A cell as it is written: a value of its column's kind, '' for a blank one. */
export const writtenCell = (key: SheetKey, column: string, value: unknown, terms: Terms): Raw => {
  if (value === null || value === undefined) return '';
  const spec: SheetSpec = sheets[key];
  const described = spec.columns[column] ?? spec.rest;
  const cell = described ? described.kind.write(value, terms) : '';
  return typeof cell === 'string' ? inert(cell) : cell;
};

/** The number format of a column; a text column's `@` keeps Google from reading a formula or a date into it. */
export const formatOf = (key: SheetKey, column: string): string => {
  const spec: SheetSpec = sheets[key];
  return (spec.columns[column] ?? spec.rest)?.kind.format ?? '@';
};

/** The name of a column's kind. */
export const kindOf = (key: SheetKey, column: string): string => {
  const spec: SheetSpec = sheets[key];
  return (spec.columns[column] ?? spec.rest)?.kind.name ?? 'text';
};

export interface Placed {
  readonly column: string;
  readonly place: number;
}

/** Columns that stand side by side, as runs: each run is one call. */
export const runsOf = (placed: readonly Placed[]): readonly (readonly Placed[])[] => {
  const runs: Placed[][] = [];
  for (const one of [...placed].sort((a, b) => a.place - b.place)) {
    const run = runs[runs.length - 1];
    if (run && (run[run.length - 1]?.place ?? 0) + 1 === one.place) run.push(one);
    else runs.push([one]);
  }
  return runs;
};

/** Where the given columns stand; those without a header are left out. */
export const placed = (table: Table<SheetSpec>, columns: readonly string[]): readonly Placed[] =>
  columns.flatMap((column) => {
    const place = table.places[column];
    return place === undefined ? [] : [{ column, place }];
  });

/** Makes sure that the grid reaches down to `row`. */
export const reachRow = (tab: Sheet, row: number): void => {
  const missing = row - tab.getMaxRows();
  if (missing > 0) tab.insertRowsAfter(tab.getMaxRows(), missing);
};
