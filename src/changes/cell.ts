import { runsOf } from '../domain/runs';
import type { Raw, Terms } from '../sheets/column';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec, Table } from '../sheets/sheet';

/**
 * Text that Google would read as a formula, with the sign before it that makes it text: a text format alone does not
 * (strings that begin with `=` become formulas: reference of Range.setValues). Whether Google then shows the sign or swallows it is not
 * proved; a formula it never is.
 */
export const inert = (text: string): string => (/^[=+']/.test(text) ? `'${text}` : text);

const describedBy = (key: SheetKey, column: string) => {
  const spec: SheetSpec = sheets[key];
  return spec.columns[column] ?? spec.rest;
};

/** A cell as it is written: a value of its column's kind, '' for a blank one. */
export const writtenCell = (key: SheetKey, column: string, value: unknown, terms: Terms): Raw => {
  if (value === null || value === undefined) return '';
  const described = describedBy(key, column);
  const cell = described ? described.kind.write(value, terms) : '';
  return typeof cell === 'string' ? inert(cell) : cell;
};

/** A cell that was read, to be written back as it was. */
export const keptCell = (raw: Raw | undefined): Raw =>
  raw === undefined ? '' : typeof raw === 'string' ? inert(raw) : raw;

/** The number format of a column; a text column's `@` keeps Google from reading a formula or a date into it. */
export const formatOf = (key: SheetKey, column: string): string => describedBy(key, column)?.kind.format ?? '@';

/** Whether a column of this sheet is the script's own. */
export const isScripts = (key: SheetKey, column: string): boolean => describedBy(key, column)?.edit === 'script';

/** Whether a column belongs to the block of the script's cells: its own, but for those beside people's, which go with these. */
export const isInBlock = (key: SheetKey, column: string): boolean => {
  const { decided = {} }: SheetSpec = sheets[key];
  return isScripts(key, column) && !Object.values(decided).includes(column);
};

export interface Placed {
  readonly column: string;
  readonly place: number;
}

/** Columns that stand side by side, as runs: each run is one call. */
export const columnRuns = (placed: readonly Placed[]): readonly (readonly Placed[])[] =>
  runsOf(placed, ({ place }) => place);

/** Where the given columns stand; those without a header are left out. */
export const placedIn = (table: Pick<Table<SheetSpec>, 'places'>, columns: Iterable<string>): readonly Placed[] =>
  [...columns].flatMap((column) => {
    const place = table.places[column];
    return place === undefined ? [] : [{ column, place }];
  });

/**
 * Whether a cell that was read holds what was written: Google reads a text as typed input, hands a day back as a date,
 * and swallows the sign that makes a text inert.
 */
export const sameCell = (written: Raw, read: Raw | undefined): boolean => {
  const now = read ?? '';
  if (written instanceof Date || now instanceof Date)
    return written instanceof Date && now instanceof Date && written.getTime() === now.getTime();
  if (written === now) return true;
  const text = String(now);
  return typeof written === 'string' && (written === `'${text}` || written.trim() === text.trim());
};

/** Whether two cells mean the same, as their kind reads them; a blank one is null. */
export const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The script's cells of a row with the one that says whose they are, written in the same call. */
export const stampedBlock = (
  key: SheetKey,
  name: string,
  cells: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => {
  const { stamp }: SheetSpec = sheets[key];
  return stamp === undefined ? cells : { ...cells, [stamp]: name };
};
