import type { Box } from './area';
import type { Book } from './book';
import { cellAt, readCells } from './cells';
import { evaluateFormula } from './formula/evaluate';
import { offsetFormula } from './formula/shift';
import type { Scalar } from './formula/value';
import { FormulaError } from './formula/value';
import { columnRuns, layerAt } from './layers';
import { sliceRuns } from './runs';
import type { Cell, SheetModel } from './sheet-model';

/** Results that hold as long as neither the book nor its clock has moved. */
interface Results {
  revision: number;
  now: number;
  values: Map<string, Scalar>;
  underway: Set<string>;
}

const known = new WeakMap<Book, Results>();

function resultsOf(book: Book): Results {
  const now = book.clock();
  const results = known.get(book);
  if (results && results.revision === book.changes.revision && (results.now === now || results.underway.size > 0)) {
    return results;
  }
  const fresh: Results = { revision: book.changes.revision, now, values: new Map(), underway: new Set() };
  known.set(book, fresh);
  return fresh;
}

function result(book: Book, sheet: SheetModel, row: number, column: number, formula: string): Scalar {
  const results = resultsOf(book);
  const key = `${sheet.id}!${row},${column}`;
  const ready = results.values.get(key);
  if (ready !== undefined) return ready;
  // A circle: Google shows #REF! and asks for iterative calculation.
  if (results.underway.has(key)) return new FormulaError('#REF!');
  results.underway.add(key);
  const value = evaluateFormula(book, sheet, formula, row, column, (of, box) => readScalars(book, of, box));
  results.underway.delete(key);
  results.values.set(key, value);
  return value;
}

function readScalars(book: Book, sheet: SheetModel, box: Box): Scalar[][] {
  const block: Scalar[][] = readCells(sheet, box);
  for (let column = box.left; column <= box.right; column += 1) {
    for (const run of sliceRuns(columnRuns(sheet.layers, 'formula', column) ?? [], box.top, box.bottom)) {
      for (let row = run.from; row <= run.to; row += 1) {
        const line = block[row - box.top];
        if (line) line[column - box.left] = result(book, sheet, row, column, run.value);
      }
    }
  }
  return block;
}

function asCell(value: Scalar): Cell {
  return value instanceof FormulaError ? value.code : value;
}

/** The value of a cell, worked out first if it holds a formula. Errors read as their text. */
export function calculatedCell(book: Book, sheet: SheetModel, row: number, column: number): Cell {
  const formula = layerAt(sheet.layers, 'formula', row, column);
  return formula === undefined ? cellAt(sheet, row, column) : asCell(result(book, sheet, row, column, formula));
}

/**
 * The value a formula would have at a cell. With `origin`, the formula is written for that cell (as the custom formula
 * of a conditional format is for the first cell of its range) and its relative references move along.
 */
export function evaluate(
  book: Book,
  sheet: SheetModel,
  formula: string,
  row: number,
  column: number,
  origin: { row: number; column: number } = { row, column },
): Cell {
  const here = offsetFormula(formula, row - origin.row, column - origin.column);
  return asCell(evaluateFormula(book, sheet, here, row, column, (of, box) => readScalars(book, of, box)));
}
