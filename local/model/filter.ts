import { boxOf } from './area';
import type { Book } from './book';
import { evaluate } from './calc';
import { todaySerial } from './enter';
import { cellFormat } from './formula/format';
import { isDateFormat } from './number-format';
import type { FilterCriteriaModel, SheetModel } from './sheet-model';
import { meetsCriterion } from './validate';
import { displayAt, readCalculated } from './values';

function passes(book: Book, sheet: SheetModel, wanted: FilterCriteriaModel, row: number, column: number): boolean {
  const text = displayAt(book, sheet, row, column);
  if (wanted.hiddenValues?.includes(text)) return false;
  if (wanted.visibleValues && !wanted.visibleValues.includes(text)) return false;
  const { criterion, values = [] } = wanted;
  if (criterion === undefined) return true;
  if (criterion === 'CUSTOM_FORMULA') {
    const first = boxOf(sheet.filter?.area ?? {}, sheet).top + 1;
    return evaluate(book, sheet, String(values[0] ?? ''), row, column, { row: first, column }) === true;
  }
  const value = readCalculated(book, sheet, { top: row, bottom: row, left: column, right: column })[0]?.[0] ?? '';
  const isDate = isDateFormat(cellFormat(book, sheet, row, column));
  return meetsCriterion(criterion, values, { value, text, isDate, row, column }, todaySerial(book));
}

/** Whether the sheet's filter hides a row at this moment; its header never. */
export function isHiddenByFilter(book: Book, sheet: SheetModel, row: number): boolean {
  const { filter } = sheet;
  if (!filter) return false;
  const { top, bottom } = boxOf(filter.area, sheet);
  if (row <= top || row > bottom) return false;
  return Object.entries(filter.criteria).some(([column, wanted]) => !passes(book, sheet, wanted, row, Number(column)));
}
