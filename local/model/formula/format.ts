import type { Book } from '../book';
import { sheetByName } from '../book';
import { layerAt } from '../layers';
import { localeFacts } from '../locale';
import { isDateFormat } from '../number-format';
import type { SheetModel } from '../sheet-model';
import type { Expression } from './parse';
import { parseFormula } from './parse';

const givesDay = new Set(['TODAY', 'DATE', 'EDATE', 'EOMONTH', 'WORKDAY', 'DATEVALUE']);
const passesOn = new Set(['IF', 'IFERROR', 'MIN', 'MAX', 'INDEX', 'VLOOKUP', 'LOOKUP', 'XLOOKUP', 'SUM']);

function formatOf(
  book: Book,
  sheet: SheetModel,
  expression: Expression | undefined,
  depth: number,
): string | undefined {
  if (!expression || depth > 20) return undefined;
  if (expression.kind === 'reference') {
    const home = expression.sheet === undefined ? sheet : sheetByName(book, expression.sheet);
    const { top = 1, left = 1 } = expression.area;
    return home && cellFormat(book, home, top, left, depth + 1);
  }
  if (expression.kind === 'binary' && (expression.operator === '+' || expression.operator === '-')) {
    const left = formatOf(book, sheet, expression.left, depth + 1);
    const right = formatOf(book, sheet, expression.right, depth + 1);
    // Two days apart are a number, a day and a number are a day.
    return isDateFormat(left) && isDateFormat(right) ? undefined : (left ?? right);
  }
  if (expression.kind !== 'call') return undefined;
  if (givesDay.has(expression.name)) return localeFacts(book.locale).date;
  if (expression.name === 'NOW') return localeFacts(book.locale).dateTime;
  if (!passesOn.has(expression.name)) return undefined;
  const formats = expression.parameters.map((parameter) => formatOf(book, sheet, parameter, depth + 1));
  return formats.find(isDateFormat);
}

/** The number format a cell shows: its own, or the one that its formula brings along (a day stays a day) [R]. */
export function cellFormat(book: Book, sheet: SheetModel, row: number, column: number, depth = 0): string | undefined {
  const own = layerAt(sheet.layers, 'numberFormat', row, column);
  if (own !== undefined) return own;
  const formula = layerAt(sheet.layers, 'formula', row, column);
  return formula === undefined ? undefined : formatOf(book, sheet, parseFormula(formula), depth);
}
