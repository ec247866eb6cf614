import type { Book } from '../book';
import type { SheetModel } from '../sheet-model';
import type { Expression } from './parse';
import type { FormulaValue, RangeValue, Scalar } from './value';

/** Where a formula stands and how it reaches the book. */
export interface Place {
  book: Book;
  sheet: SheetModel;
  row: number;
  column: number;
  /** The value of an expression: a block where it names a range. */
  evaluate(expression: Expression | undefined): FormulaValue;
  /** The range that a text names: a notation or a named range. */
  range(text: string): RangeValue | undefined;
}

/** A function whose parameters are worked out before it is called. */
export type Strict = (parameters: FormulaValue[], place: Place) => FormulaValue;

/** A function that decides which of its parameters are worked out (IF, IFERROR …). */
export type Lazy = (parameters: (Expression | undefined)[], place: Place) => FormulaValue;

/** The one value of a parameter; of a block, its first. */
export function single(value: FormulaValue | undefined): Scalar {
  if (value === undefined) return '';
  return typeof value === 'object' && 'kind' in value ? (value.rows()[0]?.[0] ?? '') : value;
}
