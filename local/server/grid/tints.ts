import type { Box } from '../../model/area';
import { boxOf, intersection } from '../../model/area';
import type { Book } from '../../model/book';
import { evaluate } from '../../model/calc';
import { todaySerial } from '../../model/enter';
import { lastRow } from '../../model/extent';
import { layerAt } from '../../model/layers';
import { isDateFormat } from '../../model/number-format';
import type { ConditionalRuleModel, RuleFormat, SheetModel } from '../../model/sheet-model';
import { meetsCriterion } from '../../model/validate';
import { displayAt, readCalculated } from '../../model/values';
import { answersOf, dependsOnRowOnly } from './answers';

/** The conditional format that each cell shows, by `row,column` of the model. */
export type Tints = Map<string, RuleFormat>;

const place = (row: number, column: number): string => `${row},${column}`;

/** A formula whose references all keep their column has one answer a row, however many columns it colours. */
function answersByRow(formula: string): boolean {
  return !/(?:^|[^$A-Za-z0-9_."'])[A-Za-z]{1,3}\$?\d/.test(formula.replaceAll(/"[^"]*"/g, '""'));
}

type Test = (row: number, column: number) => boolean;
type Place = { row: number; column: number };
/** What stands in each row, put down once for all rules. */
type RowTexts = Map<number, string>;

function rowText(book: Book, sheet: SheetModel, row: number): string {
  return JSON.stringify(readCalculated(book, sheet, { top: row, bottom: row, left: 1, right: sheet.maxColumns }));
}

function formulaTest(book: Book, sheet: SheetModel, formula: string, origin: Place, rowTexts: RowTexts): Test {
  const perRow = answersByRow(formula);
  const remembered = perRow && dependsOnRowOnly(formula) ? answersOf(book) : undefined;
  const known = new Map<string, boolean>();
  const content = lastRow(sheet);
  const work = (row: number, column: number): boolean => {
    const value = evaluate(book, sheet, formula, row, column, origin);
    return value === true || (typeof value === 'number' && value !== 0);
  };
  const textOf = (row: number): string => {
    const text = rowTexts.get(row) ?? rowText(book, sheet, row);
    rowTexts.set(row, text);
    return text;
  };
  return (row, column) => {
    // Blank rows below the last one with content all answer alike.
    const key = row > content ? `blank${perRow ? '' : column}` : perRow ? String(row) : place(row, column);
    const ready = known.get(key);
    if (ready !== undefined) return ready;
    const whole = remembered && `${sheet.id} ${origin.row} ${formula} ${textOf(row)}`;
    const holds = (whole === undefined ? undefined : remembered?.get(whole)) ?? work(row, column);
    if (whole !== undefined) remembered?.set(whole, holds);
    known.set(key, holds);
    return holds;
  };
}

function testOf(book: Book, sheet: SheetModel, rule: ConditionalRuleModel, rowTexts: RowTexts): Test | undefined {
  const { condition } = rule;
  const [first] = rule.ranges;
  if (!condition || !first) return undefined;
  const { criterion, values } = condition;
  if (criterion === 'CUSTOM_FORMULA') {
    const { top, left } = boxOf(first, sheet);
    return formulaTest(book, sheet, String(values[0] ?? ''), { row: top, column: left }, rowTexts);
  }
  const today = todaySerial(book);
  return (row, column) => {
    const value = readCalculated(book, sheet, { top: row, bottom: row, left: column, right: column })[0]?.[0] ?? '';
    const isDate = isDateFormat(layerAt(sheet.layers, 'numberFormat', row, column));
    const text = displayAt(book, sheet, row, column);
    return meetsCriterion(criterion, values, { value, text, isDate, row, column }, today);
  };
}

/** Works out the conditional formats of a box; of several rules that hold, the first one colours the cell. */
export function tintsOf(book: Book, sheet: SheetModel, box: Box): Tints {
  const tints: Tints = new Map();
  const rowTexts: RowTexts = new Map();
  for (const rule of sheet.conditionalRules) {
    const test = testOf(book, sheet, rule, rowTexts);
    if (!test || !rule.condition) continue;
    for (const area of rule.ranges) {
      const part = intersection(boxOf(area, sheet), box);
      if (!part) continue;
      for (let row = part.top; row <= part.bottom; row += 1) {
        for (let column = part.left; column <= part.right; column += 1) {
          const key = place(row, column);
          if (!tints.has(key) && test(row, column)) tints.set(key, rule.condition.format);
        }
      }
    }
  }
  return tints;
}

export function tintAt(tints: Tints, row: number, column: number): RuleFormat | undefined {
  return tints.get(place(row, column));
}
