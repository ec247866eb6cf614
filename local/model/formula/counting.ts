import type { Cell } from '../sheet-model';
import { criterion } from './compare';
import type { Strict } from './function';
import { single } from './function';
import type { FormulaValue, Scalar } from './value';
import { asNumber, cellsOf, errors, FormulaError, isBlock, Stop, sound } from './value';

/** Numbers that an aggregate counts: in a range only real numbers, written out also what reads as one. */
function numbers(parameters: readonly FormulaValue[]): number[] {
  return parameters.flatMap((parameter) => {
    if (!isBlock(parameter)) return [asNumber(parameter)];
    return cellsOf(parameter).flatMap((cell) => (typeof sound(cell) === 'number' ? [asNumber(cell)] : []));
  });
}

function average(values: readonly number[]): FormulaValue {
  return values.length === 0 ? errors.division : total(values) / values.length;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** 0 when there is nothing to compare, as MIN and MAX of an empty range. */
function extreme(values: readonly number[], better: (a: number, b: number) => number): number {
  const [first = 0] = values;
  return values.reduce((best, value) => better(best, value), first);
}

function matches(range: FormulaValue | undefined, wanted: FormulaValue | undefined): boolean[] {
  const test = criterion(sound(single(wanted)));
  return cellsOf(range ?? '').map((cell) => !(cell instanceof FormulaError) && test(cell));
}

/** Which cells meet all pairs of range and criterion. */
function meetingAll(pairs: readonly FormulaValue[]): boolean[] {
  const columns: boolean[][] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) columns.push(matches(pairs[index], pairs[index + 1]));
  const [first = []] = columns;
  if (columns.some((column) => column.length !== first.length)) throw new Stop(errors.value);
  return first.map((_value, index) => columns.every((column) => column[index] === true));
}

function picked(range: FormulaValue | undefined, chosen: readonly boolean[]): number[] {
  const cells: Scalar[] = cellsOf(range ?? '');
  return cells.flatMap((cell, index) => (chosen[index] && typeof cell === 'number' ? [cell] : []));
}

function isCounted(cell: Scalar): cell is Cell {
  return cell !== '';
}

export const counting: Record<string, Strict> = {
  SUM: (parameters) => total(numbers(parameters)),
  AVERAGE: (parameters) => average(numbers(parameters)),
  MIN: (parameters) => extreme(numbers(parameters), Math.min),
  MAX: (parameters) => extreme(numbers(parameters), Math.max),
  PRODUCT: (parameters) => numbers(parameters).reduce((product, value) => product * value, 1),
  COUNT: (parameters) => parameters.flatMap(cellsOf).filter((cell) => typeof cell === 'number').length,
  COUNTA: (parameters) => parameters.flatMap(cellsOf).filter(isCounted).length,
  COUNTBLANK: (parameters) => parameters.flatMap(cellsOf).filter((cell) => cell === '').length,
  COUNTUNIQUE: (parameters) => new Set(parameters.flatMap(cellsOf).filter(isCounted)).size,
  COUNTIF: ([range, wanted]) => matches(range, wanted).filter(Boolean).length,
  COUNTIFS: (pairs) => meetingAll(pairs).filter(Boolean).length,
  SUMIF: ([range, wanted, values]) => total(picked(values ?? range, matches(range, wanted))),
  SUMIFS: ([values, ...pairs]) => total(picked(values, meetingAll(pairs))),
  AVERAGEIF: ([range, wanted, values]) => average(picked(values ?? range, matches(range, wanted))),
  AVERAGEIFS: ([values, ...pairs]) => average(picked(values, meetingAll(pairs))),
  SUMPRODUCT: (parameters) => {
    const columns = parameters.map((parameter) =>
      cellsOf(parameter).map((cell) => (typeof cell === 'number' ? cell : Number(cell === true))),
    );
    const [first = []] = columns;
    return total(first.map((_value, index) => columns.reduce((product, column) => product * (column[index] ?? 0), 1)));
  },
  MEDIAN: (parameters) => {
    const sorted = numbers(parameters).sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    if (sorted.length === 0) return errors.number;
    const upper = sorted[middle] ?? 0;
    return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
  },
};
