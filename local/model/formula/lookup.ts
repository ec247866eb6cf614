import { rowsOf } from '../area';
import type { Cell } from '../sheet-model';
import { compareValues, criterion } from './compare';
import type { Lazy, Strict } from './function';
import { single } from './function';
import type { FormulaValue, Scalar } from './value';
import {
  arrayValue,
  asBoolean,
  asNumber,
  asText,
  cellsOf,
  errors,
  FormulaError,
  isBlock,
  rowsOfValue,
  sound,
} from './value';

function number(value: FormulaValue | undefined, otherwise: number): number {
  return value === undefined ? otherwise : Math.trunc(asNumber(single(value)));
}

/** The last place whose value is not above the wanted one, in an ascending list; -1 when all are above. */
function lastNotAbove(cells: readonly Scalar[], wanted: Cell): number {
  let found = -1;
  cells.forEach((cell, index) => {
    if (cell === '' || cell instanceof FormulaError || typeof cell !== typeof wanted) return;
    if (compareValues(cell, wanted) <= 0) found = index;
  });
  return found;
}

function exactPlace(cells: readonly Scalar[], wanted: Cell): number {
  const test = typeof wanted === 'string' && wanted !== '' ? criterion(`=${wanted}`) : undefined;
  return cells.findIndex((cell) => {
    if (cell instanceof FormulaError) return false;
    return test && typeof cell === 'string'
      ? test(cell)
      : compareValues(cell, wanted) === 0 && typeof cell === typeof wanted;
  });
}

function find(cells: readonly Scalar[], wanted: Cell, sorted: boolean): number {
  return sorted ? lastNotAbove(cells, wanted) : exactPlace(cells, wanted);
}

function vertical(rows: Scalar[][], wanted: Cell, column: number, sorted: boolean): FormulaValue {
  const at = find(
    rows.map((row) => row[0] ?? ''),
    wanted,
    sorted,
  );
  if (at < 0) return errors.notAvailable;
  return rows[at]?.[column - 1] ?? errors.reference;
}

function turned(rows: Scalar[][]): Scalar[][] {
  return (rows[0] ?? []).map((_cell, column) => rows.map((row) => row[column] ?? ''));
}

export const lookups: Record<string, Strict> = {
  LOOKUP: ([wanted, search, results]) => {
    const rows = rowsOfValue(search ?? '');
    const wide = (rows[0]?.length ?? 0) > rows.length;
    const keys = results === undefined ? (wide ? (rows[0] ?? []) : rows.map((row) => row[0] ?? '')) : rows.flat();
    const values =
      results !== undefined
        ? cellsOf(results)
        : wide
          ? (rows[rows.length - 1] ?? [])
          : rows.map((row) => row[row.length - 1] ?? '');
    const at = lastNotAbove(keys, sound(single(wanted)));
    return at < 0 ? errors.notAvailable : (values[at] ?? errors.notAvailable);
  },
  VLOOKUP: ([wanted, range, index, sorted]) =>
    vertical(rowsOfValue(range ?? ''), sound(single(wanted)), number(index, 1), asBoolean(single(sorted ?? true))),
  HLOOKUP: ([wanted, range, index, sorted]) =>
    vertical(
      turned(rowsOfValue(range ?? '')),
      sound(single(wanted)),
      number(index, 1),
      asBoolean(single(sorted ?? true)),
    ),
  XLOOKUP: ([wanted, search, results, missing]) => {
    const at = exactPlace(cellsOf(search ?? ''), sound(single(wanted)));
    return at < 0 ? (missing ?? errors.notAvailable) : (cellsOf(results ?? '')[at] ?? errors.notAvailable);
  },
  MATCH: ([wanted, range, kind]) => {
    const at = find(cellsOf(range ?? ''), sound(single(wanted)), number(kind, 1) !== 0);
    return at < 0 ? errors.notAvailable : at + 1;
  },
  INDEX: ([range, row, column]) => {
    const rows = rowsOfValue(range ?? '');
    const one = rows.length === 1 && column === undefined;
    const at = one ? [1, number(row, 1)] : [number(row, 0), number(column, column === undefined ? 1 : 0)];
    const [r = 0, c = 0] = at;
    if (r > rows.length || c > (rows[0]?.length ?? 0)) return errors.reference;
    const chosen = r === 0 ? rows : rows.slice(r - 1, r);
    return c === 0 ? arrayValue(chosen) : arrayValue(chosen.map((line) => [line[c - 1] ?? '']));
  },
  INDIRECT: ([text], place) => place.range(asText(single(text))) ?? errors.reference,
  ROWS: ([range]) => rowsOfValue(range ?? '').length,
  COLUMNS: ([range]) => rowsOfValue(range ?? '')[0]?.length ?? 0,
};

function lineOf(axis: 'row' | 'column'): Lazy {
  return ([parameter], place) => {
    if (!parameter) return place[axis];
    const value = place.evaluate(parameter);
    if (!isBlock(value) || value.kind !== 'range') return errors.notAvailable;
    const { box } = value;
    if (axis === 'column') return box.left;
    return rowsOf(box) === 1 ? box.top : arrayValue(Array.from({ length: rowsOf(box) }, (_row, at) => [box.top + at]));
  };
}

export const addresses: Record<string, Lazy> = { ROW: lineOf('row'), COLUMN: lineOf('column') };
