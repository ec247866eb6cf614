import type { Box } from './area';
import type { Cell, SheetModel } from './sheet-model';

/** The stored value; a cell with a formula holds '' here (calc.ts knows its value). */
export function cellAt(sheet: SheetModel, row: number, column: number): Cell {
  return sheet.rows[row - 1]?.[column - 1] ?? '';
}

function padTo(row: Cell[], length: number): void {
  while (row.length < length) row.push('');
}

function rowFor(sheet: SheetModel, row: number): Cell[] {
  while (sheet.rows.length < row) sheet.rows.push(undefined);
  const known = sheet.rows[row - 1];
  if (known) return known;
  const fresh: Cell[] = [];
  sheet.rows[row - 1] = fresh;
  return fresh;
}

/** An emptied row is dropped, so that the last row with content is found without looking into empty ones. */
function trimRow(sheet: SheetModel, row: number, cells: Cell[]): void {
  while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
  if (cells.length === 0) sheet.rows[row - 1] = undefined;
}

export function readCells(sheet: SheetModel, box: Box): Cell[][] {
  const width = box.right - box.left + 1;
  const block: Cell[][] = [];
  for (let row = box.top; row <= box.bottom; row += 1) {
    const line = sheet.rows[row - 1]?.slice(box.left - 1, box.right) ?? [];
    padTo(line, width);
    block.push(line);
  }
  return block;
}

export function writeCells(sheet: SheetModel, box: Box, block: readonly (readonly Cell[])[]): void {
  for (let row = box.top; row <= box.bottom; row += 1) {
    const line = block[row - box.top];
    if (!line) continue;
    if (!sheet.rows[row - 1] && line.every((value) => value === '')) continue;
    const cells = rowFor(sheet, row);
    padTo(cells, box.right);
    for (let column = box.left; column <= box.right; column += 1) cells[column - 1] = line[column - box.left] ?? '';
    trimRow(sheet, row, cells);
  }
}

export function clearCells(sheet: SheetModel, box: Box): void {
  const last = Math.min(box.bottom, sheet.rows.length);
  for (let row = box.top; row <= last; row += 1) {
    const cells = sheet.rows[row - 1];
    if (!cells) continue;
    cells.fill('', box.left - 1, Math.min(box.right, cells.length));
    trimRow(sheet, row, cells);
  }
}
