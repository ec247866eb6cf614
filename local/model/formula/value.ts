import type { Box } from '../area';
import type { Cell, SheetModel } from '../sheet-model';
import { readTyped } from '../typed';

/** An error of a formula, such as #N/A. */
export class FormulaError {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

export type Scalar = Cell | FormulaError;

/** A range that a formula names. Its cells are read only when they are needed. */
export interface RangeValue {
  kind: 'range';
  sheet: SheetModel;
  box: Box;
  rows(): Scalar[][];
}

export interface ArrayValue {
  kind: 'array';
  rows(): Scalar[][];
}

export type FormulaValue = Scalar | RangeValue | ArrayValue;

export const errors = {
  value: new FormulaError('#VALUE!'),
  reference: new FormulaError('#REF!'),
  name: new FormulaError('#NAME?'),
  division: new FormulaError('#DIV/0!'),
  notAvailable: new FormulaError('#N/A'),
  number: new FormulaError('#NUM!'),
} as const;

export function isBlock(value: FormulaValue): value is RangeValue | ArrayValue {
  return typeof value === 'object' && !(value instanceof FormulaError);
}

export function rowsOfValue(value: FormulaValue): Scalar[][] {
  return isBlock(value) ? value.rows() : [[value]];
}

export function cellsOf(value: FormulaValue): Scalar[] {
  return isBlock(value) ? value.rows().flat() : [value];
}

export function arrayValue(rows: Scalar[][]): ArrayValue {
  return { kind: 'array', rows: () => rows };
}

/** Stops the evaluation of a formula with an error as its value. */
export class Stop extends Error {
  readonly error: FormulaError;

  constructor(error: FormulaError) {
    super(error.code);
    this.error = error;
  }
}

export function sound(value: Scalar): Cell {
  if (value instanceof FormulaError) throw new Stop(value);
  return value;
}

/** Texts that read as a number or a day count as one in arithmetic, as in Google ('5'+1 is 6). */
export function asNumber(scalar: Scalar): number {
  const value = sound(scalar);
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === '') return 0;
  const typed = readTyped(value, { locale: 'en_US', today: 0 });
  if (typeof typed.value === 'number') return typed.value;
  throw new Stop(errors.value);
}

export function asText(scalar: Scalar): string {
  const value = sound(scalar);
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

export function asBoolean(scalar: Scalar): boolean {
  const value = sound(scalar);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === '') return false;
  const upper = value.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  throw new Stop(errors.value);
}
