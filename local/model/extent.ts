import { eachRun } from './layers';
import type { SheetModel } from './sheet-model';

/** The last row with a value or a formula, 0 on an empty sheet. An unticked check box (`false`) is a value. */
export function lastRow(sheet: SheetModel): number {
  let row = sheet.rows.length;
  while (row > 0 && !hasContent(sheet, row)) row -= 1;
  eachRun(sheet.layers, 'formula', (run) => {
    row = Math.max(row, run.to);
  });
  return row;
}

function hasContent(sheet: SheetModel, row: number): boolean {
  return sheet.rows[row - 1]?.some((value) => value !== '') ?? false;
}

/** The last column with a value or a formula, 0 on an empty sheet. */
export function lastColumn(sheet: SheetModel): number {
  let column = 0;
  for (const cells of sheet.rows) {
    if (!cells) continue;
    for (let index = cells.length; index > column; index -= 1) {
      if (cells[index - 1] !== '') column = index;
    }
  }
  eachRun(sheet.layers, 'formula', (_run, at) => {
    column = Math.max(column, at);
  });
  return column;
}
