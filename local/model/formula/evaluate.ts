import { parseA1 } from '../a1';
import type { Area, Box } from '../area';
import { boxOf } from '../area';
import type { Book } from '../book';
import { sheetById, sheetByName } from '../book';
import { lastRow } from '../extent';
import type { SheetModel } from '../sheet-model';
import { compareValues } from './compare';
import { counting } from './counting';
import { dates } from './dates';
import type { Lazy, Place, Strict } from './function';
import { single } from './function';
import { constantsOf, information } from './information';
import { branching, logic } from './logic';
import { addresses, lookups } from './lookup';
import { mathematics } from './mathematics';
import type { Expression } from './parse';
import { parseFormula } from './parse';
import { texts } from './text';
import type { FormulaValue, RangeValue, Scalar } from './value';
import { arrayValue, asNumber, asText, errors, FormulaError, isBlock, rowsOfValue, Stop, sound } from './value';

const strict: Record<string, Strict> = {
  ...logic,
  ...counting,
  ...mathematics,
  ...texts,
  ...dates,
  ...lookups,
  ...constantsOf,
};

/** Reads the cells of a box with their formulas worked out; texts that are errors come as errors. */
export type ReadBlock = (sheet: SheetModel, box: Box) => Scalar[][];

const lazy: Record<string, Lazy> = { ...branching, ...information, ...addresses };

function operate(operator: string, left: Scalar, right: Scalar): Scalar {
  if (operator === '&') return asText(left) + asText(right);
  if ('=<>'.includes(operator.charAt(0))) return compare(operator, compareValues(sound(left), sound(right)));
  const a = asNumber(left);
  const b = asNumber(right);
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  if (operator === '/') return b === 0 ? errors.division : a / b;
  const power = a ** b;
  return Number.isFinite(power) ? power : errors.number;
}

function compare(operator: string, order: number): boolean {
  if (operator === '=') return order === 0;
  if (operator === '<>') return order !== 0;
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  return operator === '>' ? order > 0 : order >= 0;
}

function guarded(work: () => Scalar): Scalar {
  try {
    return work();
  } catch (error) {
    if (error instanceof Stop) return error.error;
    throw error;
  }
}

/** A binary operator; between blocks it works cell by cell. */
function elementwise(operator: string, left: FormulaValue, right: FormulaValue): FormulaValue {
  if (!isBlock(left) && !isBlock(right)) return operate(operator, left, right);
  const a = rowsOfValue(left);
  const b = rowsOfValue(right);
  const height = Math.max(a.length, b.length);
  const width = Math.max(a[0]?.length ?? 1, b[0]?.length ?? 1);
  const pick = (rows: Scalar[][], row: number, column: number): Scalar => {
    const line = rows.length === 1 ? rows[0] : rows[row];
    return (line?.length === 1 ? line[0] : line?.[column]) ?? errors.notAvailable;
  };
  return arrayValue(
    Array.from({ length: height }, (_row, row) =>
      Array.from({ length: width }, (_cell, column) =>
        guarded(() => operate(operator, pick(a, row, column), pick(b, row, column))),
      ),
    ),
  );
}

function rangeValue(sheet: SheetModel, area: Area, read: ReadBlock): RangeValue {
  const box = boxOf(area, sheet);
  // Below the last row with content there is nothing to read, however open the range.
  const readable = (): Box => (area.bottom === undefined ? { ...box, bottom: Math.max(box.top, lastRow(sheet)) } : box);
  return { kind: 'range', sheet, box, rows: () => read(sheet, readable()) };
}

class Evaluation implements Place {
  readonly book: Book;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  private readonly read: ReadBlock;
  /** Inside ARRAYFORMULA and aggregates, ranges under an operator stay ranges. */
  private blocks = 0;

  constructor(book: Book, sheet: SheetModel, row: number, column: number, read: ReadBlock) {
    this.book = book;
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.read = read;
  }

  range(text: string): RangeValue | undefined {
    const reference = parseA1(text);
    if (!reference) return this.named(text);
    const sheet = reference.sheet === undefined ? this.sheet : sheetByName(this.book, reference.sheet);
    return sheet && this.inside(sheet, reference.area);
  }

  private named(name: string): RangeValue | undefined {
    const named = this.book.namedRanges.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const sheet = named && sheetById(this.book, named.sheetId);
    return named && sheet && this.inside(sheet, named.area);
  }

  private inside(sheet: SheetModel, area: Area): RangeValue | undefined {
    const box = boxOf(area, sheet);
    return box.top > sheet.maxRows || box.left > sheet.maxColumns ? undefined : rangeValue(sheet, area, this.read);
  }

  evaluate(expression: Expression | undefined): FormulaValue {
    if (!expression) return '';
    switch (expression.kind) {
      case 'value':
        return expression.value;
      case 'error':
        return new FormulaError(expression.code);
      case 'reference':
        return this.range(expression.text.replaceAll('$', '')) ?? errors.reference;
      case 'name':
        return this.named(expression.name) ?? errors.name;
      case 'unary':
        return this.operation(expression.operator === '-' ? '-' : '+', { kind: 'value', value: 0 }, expression.operand);
      case 'percent':
        return this.operation('/', expression.operand, { kind: 'value', value: 100 });
      case 'binary':
        return this.operation(expression.operator, expression.left, expression.right);
      case 'array':
        return arrayValue(expression.rows.map((row) => row.map((cell) => single(this.evaluate(cell)))));
      case 'call':
        return this.call(expression.name, expression.parameters);
    }
  }

  private operation(operator: string, left: Expression, right: Expression): FormulaValue {
    const a = this.evaluate(left);
    const b = this.evaluate(right);
    if (this.blocks > 0) return elementwise(operator, a, b);
    return operate(operator, this.crossing(a), this.crossing(b));
  }

  /** Outside array formulas a range means its cell in the formula's own row or column. */
  private crossing(value: FormulaValue): Scalar {
    if (!isBlock(value)) return value;
    if (value.kind === 'array') return single(value);
    const { box, sheet } = value;
    if (box.top === box.bottom && box.left === box.right) return single(value);
    if (box.left === box.right && this.row >= box.top && this.row <= box.bottom) {
      return this.read(sheet, { ...box, top: this.row, bottom: this.row })[0]?.[0] ?? '';
    }
    if (box.top === box.bottom && this.column >= box.left && this.column <= box.right) {
      return this.read(sheet, { ...box, left: this.column, right: this.column })[0]?.[0] ?? '';
    }
    return errors.value;
  }

  private call(name: string, parameters: (Expression | undefined)[]): FormulaValue {
    const chooses = lazy[name];
    if (chooses) return chooses(parameters, this);
    const works = strict[name];
    if (!works && name !== 'ARRAYFORMULA') return errors.name;
    const spreads = !works || name === 'SUMPRODUCT';
    this.blocks += spreads ? 1 : 0;
    try {
      const values = parameters.map((parameter) => this.evaluate(parameter));
      if (!works) return values[0] ?? '';
      const wrong = values.find((value) => value instanceof FormulaError);
      return wrong ?? works(values, this);
    } finally {
      this.blocks -= spreads ? 1 : 0;
    }
  }

  /** What the cell shows: of a block, its first cell (spilling is not emulated). */
  result(formula: string): Scalar {
    return guarded(() => {
      const value = this.evaluate(parseFormula(formula));
      return isBlock(value) && value.kind === 'range' ? this.crossing(value) : single(value);
    });
  }
}

export function evaluateFormula(
  book: Book,
  sheet: SheetModel,
  formula: string,
  row: number,
  column: number,
  read: ReadBlock,
): Scalar {
  return new Evaluation(book, sheet, row, column, read).result(formula);
}
