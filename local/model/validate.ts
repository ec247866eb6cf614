import { columnName } from './a1';
import type { Box } from './area';
import { boxOf } from './area';
import type { Book } from './book';
import { sheetById } from './book';
import { evaluate } from './calc';
import { todaySerial } from './enter';
import { columnRuns } from './layers';
import { isDateFormat } from './number-format';
import { runAt } from './runs';
import type { Cell, SheetModel } from './sheet-model';
import type { CriterionValue, ValidationModel } from './validation-model';
import { readCalculated, readDisplay } from './values';

/** The choices of a dropdown, as texts; undefined for a rule that is none. */
export function choicesOf(book: Book, rule: ValidationModel): string[] | undefined {
  if (rule.criterion === 'VALUE_IN_LIST') return rule.values.filter((value) => typeof value === 'string');
  const [range] = rule.values;
  if (rule.criterion !== 'VALUE_IN_RANGE' || typeof range !== 'object' || !('sheetId' in range)) return undefined;
  const sheet = sheetById(book, range.sheetId);
  if (!sheet) return [];
  return readDisplay(book, sheet, boxOf(range.area, sheet))
    .flat()
    .filter((text) => text !== '');
}

function numberOf(value: CriterionValue | undefined, today: number): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'object' && 'serial' in value) return value.serial;
  if (typeof value === 'object' && 'relativeDate' in value) {
    const days: Record<string, number> = { TODAY: 0, TOMORROW: 1, YESTERDAY: -1, PAST_WEEK: -7, PAST_MONTH: -30 };
    return today + (days[value.relativeDate] ?? -365);
  }
  return Number(value);
}

function compareNumber(kind: string, value: number, a: number, b: number): boolean {
  switch (kind) {
    case 'BETWEEN':
      return value >= a && value <= b;
    case 'NOT_BETWEEN':
      return value < a || value > b;
    case 'EQUAL_TO':
      return value === a;
    case 'NOT_EQUAL_TO':
      return value !== a;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > a;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= a;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < a;
    default:
      return value <= a;
  }
}

function meetsText(criterion: string, text: string, wanted: string): boolean {
  const lower = text.toLowerCase();
  const part = wanted.toLowerCase();
  switch (criterion) {
    case 'TEXT_CONTAINS':
      return lower.includes(part);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !lower.includes(part);
    case 'TEXT_STARTS_WITH':
      return lower.startsWith(part);
    case 'TEXT_ENDS_WITH':
      return lower.endsWith(part);
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(https?:\/\/|www\.)\S+\.\S+$|^[\w-]+(\.[\w-]+)+(\/\S*)?$/i.test(text);
    default:
      return lower === part;
  }
}

export interface CellFacts {
  value: Cell;
  /** What the cell shows. */
  text: string;
  isDate: boolean;
  row: number;
  column: number;
}

/** Whether a cell meets a criterion of a validation or a conditional format; a custom formula is not decided here. */
export function meetsCriterion(
  criterion: string,
  values: readonly CriterionValue[],
  cell: CellFacts,
  today: number,
): boolean {
  const { value, text } = cell;
  if (criterion === 'CELL_EMPTY') return value === '';
  if (criterion === 'CELL_NOT_EMPTY') return value !== '';
  if (criterion.startsWith('TEXT_')) return meetsText(criterion, text, String(values[0] ?? ''));
  if (typeof value !== 'number') return false;
  if (criterion === 'DATE_IS_VALID_DATE') return cell.isDate;
  const kind = criterion.replace(/^(NUMBER|DATE)_/, '').replace(/_RELATIVE$/, '');
  const whole = criterion.startsWith('DATE_') ? Math.floor(value) : value;
  if (criterion.startsWith('DATE_') && !cell.isDate) return false;
  return compareNumber(kind, whole, numberOf(values[0], today), numberOf(values[1], today));
}

type Place = { row: number; column: number };

/** A test for the cells of one run; what does not depend on the cell is looked up once. */
function tester(book: Book, sheet: SheetModel, rule: ValidationModel, origin: Place): (cell: CellFacts) => boolean {
  const choices = choicesOf(book, rule);
  if (choices) {
    const known = new Set(choices);
    return (cell) => known.has(cell.text);
  }
  return (cell) => meets(book, sheet, rule, cell, origin);
}

function meets(book: Book, sheet: SheetModel, rule: ValidationModel, cell: CellFacts, origin: Place): boolean {
  const { criterion, values } = rule;
  if (criterion === 'CHECKBOX') {
    const [checked = true, unchecked] = values;
    const allowed = values.length === 0 ? [true, false] : [checked, unchecked ?? ''];
    return allowed.some((one) => one === cell.value || String(one) === cell.text);
  }
  if (criterion === 'CUSTOM_FORMULA') {
    return evaluate(book, sheet, String(values[0] ?? ''), cell.row, cell.column, origin) === true;
  }
  return meetsCriterion(criterion, values, cell, todaySerial(book));
}

export interface Violation {
  row: number;
  column: number;
  rule: ValidationModel;
}

/**
 * The first cell of a box that breaks a rule which rejects. Looked up after the new values are in place, since a rule may
 * be a formula over them; empty cells break nothing.
 */
export function violation(book: Book, sheet: SheetModel, box: Box): Violation | undefined {
  for (let column = box.left; column <= box.right; column += 1) {
    for (const run of columnRuns(sheet.layers, 'validation', column) ?? []) {
      if (run.value.allowInvalid || run.to < box.top || run.from > box.bottom) continue;
      const strip = {
        top: Math.max(run.from, box.top),
        bottom: Math.min(run.to, box.bottom),
        left: column,
        right: column,
      };
      const row = brokenRow(book, sheet, strip, tester(book, sheet, run.value, { row: run.from, column }));
      if (row !== undefined) return { row, column, rule: run.value };
    }
  }
  return undefined;
}

function brokenRow(book: Book, sheet: SheetModel, strip: Box, test: (cell: CellFacts) => boolean): number | undefined {
  const texts = readDisplay(book, sheet, strip);
  const values = readCalculated(book, sheet, strip);
  const formats = columnRuns(sheet.layers, 'numberFormat', strip.left) ?? [];
  for (let row = strip.top; row <= strip.bottom; row += 1) {
    const value = values[row - strip.top]?.[0] ?? '';
    if (value === '') continue;
    const facts: CellFacts = {
      value,
      text: texts[row - strip.top]?.[0] ?? '',
      isDate: isDateFormat(runAt(formats, row)),
      row,
      column: strip.left,
    };
    if (!test(facts)) return row;
  }
  return undefined;
}

/** PLATFORM §5, "validation (reject)": the sentence may go on with the choices. */
export function violationMessage(book: Book, found: Violation): string {
  const cell = `${columnName(found.column)}${found.row}`;
  const sentence = `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
  if (found.rule.helpText) return `${sentence} ${found.rule.helpText}`;
  const choices = choicesOf(book, found.rule);
  return choices ? `${sentence} Please enter one of the following values: ${choices.join(', ')}.` : sentence;
}
