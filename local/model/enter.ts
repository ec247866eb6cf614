import type { Box } from './area';
import type { Book } from './book';
import { writeCells } from './cells';
import { cellsChanged } from './changes';
import { columnRuns, layerColumn, setLayer, setLayerColumn } from './layers';
import { localeFacts } from './locale';
import { isTextFormat } from './number-format';
import { serialFromInstant } from './serial';
import type { Cell, SheetModel } from './sheet-model';
import { readTyped } from './typed';

/** What may be put into a cell: a text is read as if typed, an instant becomes a day and time of the book's zone. */
export type Entry = string | number | boolean | { instant: number };

export interface Entered {
  value: Cell;
  formula?: string;
  format?: string;
}

/** A day without a time gets the locale's date pattern, any other instant the date-time pattern [R]. */
function entered(entry: Exclude<Entry, string>, book: Book, format: string | undefined): Entered {
  if (typeof entry !== 'object') return { value: entry };
  const serial = serialFromInstant(entry.instant, book.timeZone);
  const facts = localeFacts(book.locale);
  const own = Number.isInteger(serial) ? facts.date : facts.dateTime;
  // A date that a script writes under `@` shows as a date, not as a bare number: unverified.
  return { value: serial, format: isTextFormat(format) ? own : (format ?? own) };
}

export function todaySerial(book: Book): number {
  return Math.floor(serialFromInstant(book.clock(), book.timeZone));
}

/** What one entry becomes in a cell with the given number format. */
export function readEntry(entry: Entry, book: Book, format: string | undefined, today: number): Entered {
  return typeof entry === 'string'
    ? readTyped(entry, { locale: book.locale, format, today })
    : entered(entry, book, format);
}

/** One column of what is to be written, read but not yet stored. */
interface ColumnPlan {
  formulas: (string | undefined)[] | undefined;
  formats: (string | undefined)[] | undefined;
}

export interface EntryPlan {
  values: Cell[][];
  columns: ColumnPlan[];
}

/** Reads a block of entries against the formats of the cells they go to. Stores nothing. */
export function planEntries(book: Book, sheet: SheetModel, box: Box, rows: readonly (readonly Entry[])[]): EntryPlan {
  const today = todaySerial(book);
  // Not by Array.fill, which has V8 look through every context that a run of the script has left behind.
  const values: Cell[][] = rows.map((row) => row.map(() => ''));
  const columns: ColumnPlan[] = [];
  for (let column = box.left; column <= box.right; column += 1) {
    const current = layerColumn(sheet.layers, 'numberFormat', column, box.top, box.bottom);
    const plan: ColumnPlan = { formulas: undefined, formats: undefined };
    for (let index = 0; index < rows.length; index += 1) {
      const entry = rows[index]?.[column - box.left] ?? '';
      const line = values[index];
      if (!line || entry === '') continue;
      const format = current?.[index];
      const cell = readEntry(entry, book, format, today);
      line[column - box.left] = cell.value;
      if (cell.formula !== undefined) {
        plan.formulas ??= new Array<string | undefined>(rows.length).fill(undefined);
        plan.formulas[index] = cell.formula;
      }
      if (cell.format !== undefined && cell.format !== format && (format === undefined || typeof entry === 'object')) {
        plan.formats ??= current ?? new Array<string | undefined>(rows.length).fill(undefined);
        plan.formats[index] = cell.format;
      }
    }
    columns.push(plan);
  }
  return { values, columns };
}

/** Stores what `planEntries` read. */
export function commitEntries(book: Book, sheet: SheetModel, box: Box, plan: EntryPlan): void {
  writeCells(sheet, box, plan.values);
  plan.columns.forEach((columnPlan, index) => {
    const column = box.left + index;
    const strip = { top: box.top, bottom: box.bottom, left: column, right: column };
    if (columnRuns(sheet.layers, 'text', column)) setLayer(sheet.layers, 'text', strip, undefined);
    if (columnPlan.formulas) setLayerColumn(sheet.layers, 'formula', column, box.top, columnPlan.formulas);
    else if (columnRuns(sheet.layers, 'formula', column)) setLayer(sheet.layers, 'formula', strip, undefined);
    if (columnPlan.formats) setLayerColumn(sheet.layers, 'numberFormat', column, box.top, columnPlan.formats);
  });
  cellsChanged(book.changes, sheet.id, box);
}

/** Writes a block of entries as a person or `setValues` would, without asking about protection or validation. */
export function enterBlock(book: Book, sheet: SheetModel, box: Box, rows: readonly (readonly Entry[])[]): void {
  commitEntries(book, sheet, box, planEntries(book, sheet, box, rows));
}
