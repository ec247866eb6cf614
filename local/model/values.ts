import type { Box } from './area';
import type { Book } from './book';
import { calculatedCell } from './calc';
import { readCells } from './cells';
import { displayCell } from './display';
import { cellFormat } from './formula/format';
import { columnRuns, layerColumn } from './layers';
import { isDateFormat } from './number-format';
import { isOddDate } from './odd-date';
import { sliceRuns } from './runs';
import { instantFromSerial } from './serial';
import type { Cell, SheetModel } from './sheet-model';

function eachFormula(sheet: SheetModel, box: Box, visit: (row: number, column: number) => void): void {
  for (let column = box.left; column <= box.right; column += 1) {
    const runs = columnRuns(sheet.layers, 'formula', column);
    if (!runs) continue;
    for (const run of sliceRuns(runs, box.top, box.bottom)) {
      for (let row = run.from; row <= run.to; row += 1) visit(row, column);
    }
  }
}

/** The cells of a box with their formulas worked out; days are still serial numbers. */
export function readCalculated(book: Book, sheet: SheetModel, box: Box): Cell[][] {
  const block = readCells(sheet, box);
  eachFormula(sheet, box, (row, column) => {
    const line = block[row - box.top];
    if (line) line[column - box.left] = calculatedCell(book, sheet, row, column);
  });
  return block;
}

/** How the numbers under date formats are handed over. */
export interface DateReader<D> {
  toDate(instant: number): D;
  /** For a number that is no date; where it is left out, the number stays. */
  odd?: ((shown: string) => Cell | D) | undefined;
}

/** The block as getValues gives it: numbers under a date format become whatever the reader makes of their instant. */
export function readValues<D>(book: Book, sheet: SheetModel, box: Box, reader: DateReader<D>): (Cell | D)[][] {
  const block: (Cell | D)[][] = readCalculated(book, sheet, box);
  const convert = (row: number, column: number, pattern: string | undefined): void => {
    const line = block[row - box.top];
    const value = line?.[column - box.left];
    if (!line || typeof value !== 'number') return;
    line[column - box.left] = isOddDate(value, pattern)
      ? (reader.odd?.(displayCell(value, pattern, book.locale)) ?? value)
      : reader.toDate(instantFromSerial(value, book.timeZone));
  };
  for (let column = box.left; column <= box.right; column += 1) {
    const runs = columnRuns(sheet.layers, 'numberFormat', column);
    for (const run of runs ? sliceRuns(runs, box.top, box.bottom) : []) {
      if (!isDateFormat(run.value)) continue;
      for (let row = run.from; row <= run.to; row += 1) convert(row, column, run.value);
    }
  }
  eachFormula(sheet, box, (row, column) => {
    const pattern = cellFormat(book, sheet, row, column);
    if (isDateFormat(pattern)) convert(row, column, pattern);
  });
  return block;
}

/** The texts that the cells show. */
export function readDisplay(book: Book, sheet: SheetModel, box: Box): string[][] {
  const block = readCalculated(book, sheet, box);
  const formats: (string | undefined)[][] = [];
  for (let column = box.left; column <= box.right; column += 1) {
    formats.push(layerColumn(sheet.layers, 'numberFormat', column, box.top, box.bottom) ?? []);
  }
  eachFormula(sheet, box, (row, column) => {
    const list = formats[column - box.left];
    if (list) list[row - box.top] = cellFormat(book, sheet, row, column);
  });
  return block.map((line, row) => line.map((value, at) => displayCell(value, formats[at]?.[row], book.locale)));
}

export function displayAt(book: Book, sheet: SheetModel, row: number, column: number): string {
  return readDisplay(book, sheet, { top: row, left: column, bottom: row, right: column })[0]?.[0] ?? '';
}
