import { sheetByName } from '../model/book';
import { lastColumn, lastRow } from '../model/extent';
import type { Cell } from '../model/sheet-model';
import { readValues } from '../model/values';
import type { WorkbookFile } from './world';

export type Value = Cell | Date;

/** A tab as a test reads it. */
export interface SheetView {
  name: string;
  /** All cells up to the last one with content; days and instants as Date. */
  values: Value[][];
  headers: string[];
  /** The rows under the header, by header, without those that are blank (an unticked box does not fill a row). */
  rows(): Record<string, Value>[];
}

/** The header stands in the last frozen row, and in the first where none is frozen. */
export function viewSheet(file: WorkbookFile, name: string): SheetView {
  const sheet = sheetByName(file.book, name);
  if (!sheet) {
    throw new Error(`There is no sheet ${name}. The file has: ${file.book.sheets.map((one) => one.name).join(', ')}`);
  }
  const bottom = lastRow(sheet);
  const box = { top: 1, left: 1, bottom, right: lastColumn(sheet) };
  const values = bottom ? readValues<Date>(file.book, sheet, box, { toDate: (instant) => new Date(instant) }) : [];
  const at = Math.max(0, sheet.frozenRows - 1);
  const headers = (values[at] ?? []).map(String);
  return {
    name: sheet.name,
    values,
    headers,
    rows: () =>
      values
        .slice(at + 1)
        .filter((row) => row.some((value) => value !== '' && value !== false))
        .map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? '']))),
  };
}
