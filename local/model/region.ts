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

/**
 * The block of filled cells around a box, as Ctrl+A finds it: it grows while a filled cell touches it, corners too. A
 * blank box is no block yet and must be touched by a side (gas-fakes, test/testsheetssets.js: from A1 beside B2:D4 it
 * is A1, from B1 it is B1:D4).
 */
export function dataRegion(book: Book, sheet: SheetModel, start: Box, growth: Growth): Box {
  const filled = filledCells(book, sheet);
  const across = growth === 'rows' ? 0 : 1;
  const down = growth === 'columns' ? 0 : 1;
  const around = (box: Box, columns: number, rows: number): Box => ({
    top: Math.max(1, box.top - rows),
    bottom: Math.min(sheet.maxRows, box.bottom + rows),
    left: Math.max(1, box.left - columns),
    right: Math.min(sheet.maxColumns, box.right + columns),
  });
  const box = { ...start };
  let corners = anyIn(filled, start) ? 1 : 0;
  for (let grown = true; grown; corners = 1) {
    grown = false;
    const next = around(box, across, down);
    const { top, bottom, left, right } = around(box, across * corners, down * corners);
    const strips = {
      top: { top: next.top, bottom: next.top, left, right },
      bottom: { top: next.bottom, bottom: next.bottom, left, right },
      left: { top, bottom, left: next.left, right: next.left },
      right: { top, bottom, left: next.right, right: next.right },
    };
    for (const side of ['top', 'bottom', 'left', 'right'] as const) {
      if (next[side] === box[side] || !anyIn(filled, strips[side])) continue;
      box[side] = next[side];
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
