import type { Box } from './area';
import { boxOf, intersection } from './area';
import type { Book } from './book';
import { evaluate } from './calc';
import { todaySerial } from './enter';
import { cellFormat } from './formula/format';
import { isDateFormat } from './number-format';
import type { Cell, ConditionalRuleModel, RuleFormat, SheetModel } from './sheet-model';
import { meetsCriterion } from './validate';
import { displayAt, readCalculated } from './values';

interface Place {
  row: number;
  column: number;
}

/**
 * The value of a formula at a cell, by the book's clock or by another one (milliseconds). With `origin` the formula is
 * written for that cell, and its references without a dollar sign move along. Errors come as their text.
 */
export function evaluateAt(
  book: Book,
  sheet: SheetModel,
  formula: string,
  row: number,
  column: number,
  now?: number,
  origin: Place = { row, column },
): Cell {
  const then = now === undefined ? book : { ...book, clock: () => now };
  return evaluate(then, sheet, formula, row, column, origin);
}

/** The cell that a rule's formula is written for: the first of its first range [R]. */
function originOf(rule: ConditionalRuleModel, sheet: SheetModel): Place {
  const { top, left } = boxOf(rule.ranges[0] ?? {}, sheet);
  return { row: top, column: left };
}

function holds(book: Book, sheet: SheetModel, rule: ConditionalRuleModel, row: number, column: number): boolean {
  const { condition } = rule;
  if (!condition) return false;
  if (condition.criterion === 'CUSTOM_FORMULA') {
    const formula = String(condition.values[0] ?? '');
    const value = evaluate(book, sheet, formula, row, column, originOf(rule, sheet));
    return value === true || (typeof value === 'number' && value !== 0);
  }
  const format = cellFormat(book, sheet, row, column);
  const cell = {
    value: readCalculated(book, sheet, { top: row, bottom: row, left: column, right: column })[0]?.[0] ?? '',
    text: displayAt(book, sheet, row, column),
    isDate: isDateFormat(format),
    row,
    column,
  };
  return meetsCriterion(condition.criterion, condition.values, cell, todaySerial(book));
}

/**
 * How the sheet's rules make a cell look at this moment. Of two rules that hold, the earlier wins where they differ;
 * that the later one still adds what the earlier leaves open is unverified. Colour scales are not worked out.
 */
export function liveFormatAt(book: Book, sheet: SheetModel, row: number, column: number): RuleFormat {
  const looks: RuleFormat = {};
  const here = { top: row, bottom: row, left: column, right: column };
  for (const rule of sheet.conditionalRules) {
    if (!rule.condition || !rule.ranges.some((area) => intersection(boxOf(area, sheet), here))) continue;
    if (!holds(book, sheet, rule, row, column)) continue;
    for (const [look, value] of Object.entries(rule.condition.format)) {
      if (!(look in looks)) Object.assign(looks, { [look]: value });
    }
  }
  return looks;
}

/** The cells of a box that some rule changes the look of. */
export function liveFormats(
  book: Book,
  sheet: SheetModel,
  box: Box,
): { row: number; column: number; format: RuleFormat }[] {
  const found: { row: number; column: number; format: RuleFormat }[] = [];
  for (let row = box.top; row <= box.bottom; row += 1) {
    for (let column = box.left; column <= box.right; column += 1) {
      const format = liveFormatAt(book, sheet, row, column);
      if (Object.keys(format).length > 0) found.push({ row, column, format });
    }
  }
  return found;
}
