import type { Box } from './area';
import type { Book } from './book';
import type { SheetModel } from './sheet-model';
import { readCalculated } from './values';

type Filled = (row: number, column: number) => boolean;

function filledCells(book: Book, sheet: SheetModel): Filled {
  const whole = { top: 1, left: 1, bottom: sheet.maxRows, right: sheet.maxColumns };
  const cells = readCalculated(book, sheet, whole);
  return (row, column) => (cells[row - 1]?.[column - 1] ?? '') !== '';
}

function anyIn(filled: Filled, box: Box): boolean {
  for (let row = box.top; row <= box.bottom; row += 1) {
    for (let column = box.left; column <= box.right; column += 1) if (filled(row, column)) return true;
  }
  return false;
}

export type Growth = 'both' | 'rows' | 'columns';

/** The block of filled cells around a box, as Ctrl+A finds it: it grows while a filled cell touches it, corners too. */
export function dataRegion(book: Book, sheet: SheetModel, start: Box, growth: Growth): Box {
  const filled = filledCells(book, sheet);
  const box = { ...start };
  const across = growth === 'rows' ? 0 : 1;
  const down = growth === 'columns' ? 0 : 1;
  for (let grown = true; grown; ) {
    grown = false;
    const left = Math.max(1, box.left - across);
    const right = Math.min(sheet.maxColumns, box.right + across);
    const top = Math.max(1, box.top - down);
    const bottom = Math.min(sheet.maxRows, box.bottom + down);
    if (top < box.top && anyIn(filled, { top, bottom: top, left, right })) {
      box.top = top;
      grown = true;
    }
    if (bottom > box.bottom && anyIn(filled, { top: bottom, bottom, left, right })) {
      box.bottom = bottom;
      grown = true;
    }
    if (left < box.left && anyIn(filled, { top, bottom, left, right: left })) {
      box.left = left;
      grown = true;
    }
    if (right > box.right && anyIn(filled, { top, bottom, left: right, right })) {
      box.right = right;
      grown = true;
    }
  }
  return box;
}

/** Where Ctrl and an arrow lead from a cell: to the end of the filled stretch, else to the next filled cell or the edge. */
export function nextDataCell(
  book: Book,
  sheet: SheetModel,
  from: { row: number; column: number },
  step: { rows: number; columns: number },
): { row: number; column: number } {
  const filled = filledCells(book, sheet);
  const next = (at: typeof from) => ({ row: at.row + step.rows, column: at.column + step.columns });
  const onSheet = (at: typeof from) =>
    at.row >= 1 && at.column >= 1 && at.row <= sheet.maxRows && at.column <= sheet.maxColumns;
  let at = from;
  let ahead = next(at);
  if (!onSheet(ahead)) return at;
  if (filled(at.row, at.column) && filled(ahead.row, ahead.column)) {
    while (onSheet(ahead) && filled(ahead.row, ahead.column)) {
      at = ahead;
      ahead = next(at);
    }
    return at;
  }
  while (onSheet(ahead)) {
    at = ahead;
    if (filled(at.row, at.column)) return at;
    ahead = next(at);
  }
  return at;
}
