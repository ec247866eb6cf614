import { formatBox, parseA1 } from '../model/a1';
import { type Box, boxAt, boxOf, columnsOf, rowsOf } from '../model/area';
import { readCells } from '../model/cells';
import { clearBox } from '../model/clear';
import { enterChecked } from '../model/commit';
import type { Entry } from '../model/enter';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../model/lines';
import type { Cell, SheetModel } from '../model/sheet-model';
import { sortBox } from '../model/sort';
import { violationMessage } from '../model/validate';
import type { Edited } from './events';
import { type Hand, mayInsert, mayTouch, tab } from './person-rights';
import { selectionOf } from './selection';

/** What a person types: a text is read as typed input; null and '' empty a cell. */
export type Typed = string | number | boolean | Date | null;

function boxIn(sheet: SheetModel, a1: string): Box {
  const area = parseA1(a1)?.area;
  if (!area) throw new Error(`Range not found: ${a1}`);
  return boxOf(area, sheet);
}

/** As an event tells a value: texts only, a day by its serial number, a box as TRUE or FALSE, nothing for an empty cell. */
function told(value: Cell | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function edited(sheet: SheetModel, box: Box, before: Cell[][]): Edited {
  const where = { sheet: sheet.name, a1: formatBox(box) };
  if (rowsOf(box) > 1 || columnsOf(box) > 1) return where;
  const value = told(readCells(sheet, box)[0]?.[0]);
  const oldValue = told(before[0]?.[0]);
  return { ...where, ...(value === undefined ? {} : { value }), ...(oldValue === undefined ? {} : { oldValue }) };
}

/** A paste that reaches beyond the grid makes it larger. */
function makeRoom(hand: Hand, sheet: SheetModel, box: Box): void {
  const { book } = hand.file;
  const rows = box.bottom - sheet.maxRows;
  const columns = box.right - sheet.maxColumns;
  if (rows > 0) mayInsert(hand, sheet, 'rows', sheet.maxRows + 1);
  if (columns > 0) mayInsert(hand, sheet, 'columns', sheet.maxColumns + 1);
  if (rows > 0) insertRows(book, sheet, sheet.maxRows + 1, rows);
  if (columns > 0) insertColumns(book, sheet, sheet.maxColumns + 1, columns);
}

function entry(typed: Typed): Entry {
  return typed instanceof Date ? { instant: typed.getTime() } : (typed ?? '');
}

/** Types into a cell, or pastes a block with its corner there. */
export function typeInto(hand: Hand, name: string, a1: string, rows: readonly (readonly Typed[])[]): Edited {
  const sheet = tab(hand, name);
  const corner = boxIn(sheet, a1);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) throw new Error('There is nothing to paste.');
  const box = boxAt(corner.top, corner.left, rows.length, width);
  mayTouch(hand, sheet, box);
  makeRoom(hand, sheet, box);
  const before = readCells(sheet, box);
  const block = rows.map((row) => Array.from({ length: width }, (_, index) => entry(row[index] ?? null)));
  const { book } = hand.file;
  const broken = enterChecked(book, sheet, box, block);
  if (broken) throw new Error(violationMessage(book, broken));
  Object.assign(selectionOf(hand.file, hand.user), { sheetId: sheet.id, box });
  return edited(sheet, box, before);
}

/** Presses Delete on a range. */
export function clearAt(hand: Hand, name: string, a1: string): Edited {
  const sheet = tab(hand, name);
  const box = boxIn(sheet, a1);
  mayTouch(hand, sheet, box);
  const before = readCells(sheet, box);
  clearBox(hand.file.book, sheet, box, { contents: true });
  return edited(sheet, box, before);
}

/** Inserts rows above a row, which look like the row above them, as the menu of the row header does. */
export function insertRowsAt(hand: Hand, name: string, before: number, count: number): void {
  const sheet = tab(hand, name);
  mayInsert(hand, sheet, 'rows', before);
  insertRows(hand.file.book, sheet, before, count, Math.max(1, before - 1));
}

export function deleteRowsAt(hand: Hand, name: string, first: number, count: number): void {
  const sheet = tab(hand, name);
  mayTouch(hand, sheet, boxAt(first, 1, count, sheet.maxColumns));
  if (count >= sheet.maxRows - sheet.frozenRows && first <= sheet.frozenRows + 1) {
    throw new Error('Sorry, it is not possible to delete all non-frozen rows.');
  }
  deleteRows(hand.file.book, sheet, first, count);
}

/** Inserts columns before a column (1 is A), which look like the column before them. */
export function insertColumnsAt(hand: Hand, name: string, before: number, count: number): void {
  const sheet = tab(hand, name);
  mayInsert(hand, sheet, 'columns', before);
  insertColumns(hand.file.book, sheet, before, count, Math.max(1, before - 1));
}

export function deleteColumnsAt(hand: Hand, name: string, first: number, count: number): void {
  const sheet = tab(hand, name);
  mayTouch(hand, sheet, boxAt(1, first, sheet.maxRows, count));
  if (count >= sheet.maxColumns - sheet.frozenColumns && first <= sheet.frozenColumns + 1) {
    throw new Error('Sorry, it is not possible to delete all non-frozen columns.');
  }
  deleteColumns(hand.file.book, sheet, first, count);
}

/** Sorts a range by one column, counted from A; what a person may not edit, he cannot sort. */
export function sortAt(hand: Hand, name: string, a1: string, column: number, ascending: boolean): void {
  const sheet = tab(hand, name);
  const box = boxIn(sheet, a1);
  mayTouch(hand, sheet, box);
  sortBox(hand.file.book, sheet, box, [{ column, ascending }]);
}
