import { columnName } from '../a1';
import type { Area } from '../area';
import type { Book } from '../book';
import { columnRuns } from '../layers';
import type { MoveArea } from '../lines';
import type { ConditionalRuleModel, SheetModel } from '../sheet-model';
import type { FormulaToken } from './tokens';
import { tokenizeFormula } from './tokens';

interface Corner {
  column: string;
  row: string;
}

const corner = /^(\$?[A-Za-z]*)(\$?\d*)$/;

function cornerOf(text: string): Corner {
  const match = corner.exec(text);
  return { column: match?.[1] ?? '', row: match?.[2] ?? '' };
}

function withNumber(text: string, value: string): string {
  return text.startsWith('$') ? `$${value}` : value;
}

/** Writes a moved area back with the dollar signs of the original. */
function rewrite(text: string, area: Area): string {
  const [first = '', second] = text.split(':');
  const place = (at: Corner, column: number | undefined, row: number | undefined): string =>
    (at.column === '' ? '' : withNumber(at.column, columnName(column ?? 1))) +
    (at.row === '' ? '' : withNumber(at.row, String(row ?? 1)));
  const from = place(cornerOf(first), area.left, area.top);
  return second === undefined ? from : `${from}:${place(cornerOf(second), area.right, area.bottom)}`;
}

function mapReferences(formula: string, change: (token: FormulaToken & { kind: 'reference' }) => string): string {
  const marked = formula.startsWith('=');
  const tokens = tokenizeFormula(marked ? formula.slice(1) : formula);
  if (!tokens) return formula;
  const body = tokens.map((token) => (token.kind === 'reference' ? change(token) : token.text)).join('');
  return marked ? `=${body}` : body;
}

function split(text: string): [string, string] {
  const bang = text.lastIndexOf('!');
  return [text.slice(0, bang + 1), text.slice(bang + 1)];
}

/** A formula after lines moved on the sheet `moved`; `home` is the sheet it stands on. What vanished becomes #REF!. */
export function shiftFormula(formula: string, home: string, moved: string, move: MoveArea): string {
  return mapReferences(formula, (token) => {
    if ((token.reference.sheet ?? home) !== moved) return token.text;
    const [prefix, local] = split(token.text);
    const area = move(token.reference.area);
    return area ? prefix + rewrite(local, area) : '#REF!';
  });
}

/** The formula as it reads when copied `rows` down and `columns` right: only parts without a dollar sign move. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  let lost = false;
  const text = mapReferences(formula, (token) => {
    const [prefix, local] = split(token.text);
    const { area } = token.reference;
    const [first = '', second] = local.split(':');
    const from = cornerOf(first);
    const to = cornerOf(second ?? first);
    const move = (part: string, value: number | undefined, by: number) =>
      value === undefined ? undefined : value + (part.startsWith('$') ? 0 : by);
    const moved = {
      top: move(from.row, area.top, rows),
      left: move(from.column, area.left, columns),
      bottom: move(to.row, area.bottom, rows),
      right: move(to.column, area.right, columns),
    };
    lost = Object.values(moved).some((value) => value !== undefined && value < 1);
    if (lost) return '#REF!';
    const kept: Area = {};
    if (moved.top !== undefined) kept.top = moved.top;
    if (moved.left !== undefined) kept.left = moved.left;
    if (moved.bottom !== undefined) kept.bottom = moved.bottom;
    if (moved.right !== undefined) kept.right = moved.right;
    return prefix + rewrite(local, kept);
  });
  return text;
}

/** Puts another tab name into every reference to the old one. */
export function renameInFormula(formula: string, before: string, after: string): string {
  return mapReferences(formula, (token) => {
    if (token.reference.sheet !== before) return token.text;
    return `${after}!${split(token.text)[1]}`;
  });
}

function changeRule(rule: ConditionalRuleModel, change: (formula: string) => string): void {
  if (rule.condition?.criterion !== 'CUSTOM_FORMULA') return;
  rule.condition = {
    ...rule.condition,
    values: rule.condition.values.map((value) => (typeof value === 'string' ? change(value) : value)),
  };
}

/** Applies a change to every formula of the book: in cells and in conditional formats. */
export function changeFormulas(book: Book, change: (formula: string, home: SheetModel) => string): void {
  for (const sheet of book.sheets) {
    for (let column = 1; column <= sheet.maxColumns; column += 1) {
      for (const run of columnRuns(sheet.layers, 'formula', column) ?? []) run.value = change(run.value, sheet);
    }
    for (const rule of sheet.conditionalRules) changeRule(rule, (formula) => change(formula, sheet));
  }
}

export function shiftFormulas(book: Book, moved: SheetModel, move: MoveArea): void {
  changeFormulas(book, (formula, home) => shiftFormula(formula, home.name, moved.name, move));
}
