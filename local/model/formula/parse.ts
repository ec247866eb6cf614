import type { Area } from '../area';
import type { FormulaToken } from './tokens';
import { tokenizeFormula } from './tokens';

export type Expression =
  | { kind: 'value'; value: number | string | boolean }
  | { kind: 'error'; code: string }
  | { kind: 'reference'; sheet: string | undefined; area: Area; text: string }
  | { kind: 'name'; name: string }
  | { kind: 'call'; name: string; parameters: (Expression | undefined)[] }
  | { kind: 'unary'; operator: string; operand: Expression }
  | { kind: 'percent'; operand: Expression }
  | { kind: 'binary'; operator: string; left: Expression; right: Expression }
  | { kind: 'array'; rows: Expression[][] };

const binary: readonly (readonly string[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Unreadable extends Error {}

/** Reads one formula, left to right; a formula that cannot be read throws Unreadable. */
class Reader {
  private readonly tokens: FormulaToken[];
  private at = 0;

  constructor(tokens: FormulaToken[]) {
    this.tokens = tokens;
  }

  whole(): Expression {
    const expression = this.level(0);
    if (this.at < this.tokens.length) throw new Unreadable();
    return expression;
  }

  private operator(...wanted: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== 'operator' || !wanted.includes(token.text)) return undefined;
    this.at += 1;
    return token.text;
  }

  private must(operator: string): void {
    if (this.operator(operator) === undefined) throw new Unreadable();
  }

  private level(depth: number): Expression {
    const operators = binary[depth];
    if (!operators) return this.unary();
    let left = this.level(depth + 1);
    for (;;) {
      const operator = this.operator(...operators);
      if (operator === undefined) return left;
      left = { kind: 'binary', operator, left, right: this.level(depth + 1) };
    }
  }

  private unary(): Expression {
    const operator = this.operator('-', '+');
    if (operator !== undefined) return { kind: 'unary', operator, operand: this.unary() };
    let expression = this.primary();
    while (this.operator('%') !== undefined) expression = { kind: 'percent', operand: expression };
    return expression;
  }

  private primary(): Expression {
    if (this.operator('(') !== undefined) {
      const inner = this.level(0);
      this.must(')');
      return inner;
    }
    if (this.operator('{') !== undefined) return this.array();
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case 'number':
        return { kind: 'value', value: Number(token.text) };
      case 'text':
        return { kind: 'value', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return { kind: 'error', code: token.text.toUpperCase() };
      case 'reference':
        return { kind: 'reference', sheet: token.reference.sheet, area: token.reference.area, text: token.text };
      case 'name':
        return this.named(token.text);
      default:
        throw new Unreadable();
    }
  }

  private named(name: string): Expression {
    if (this.operator('(') !== undefined) return { kind: 'call', name: name.toUpperCase(), parameters: this.list() };
    const upper = name.toUpperCase();
    if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' };
    return { kind: 'name', name };
  }

  private list(): (Expression | undefined)[] {
    const list: (Expression | undefined)[] = [];
    if (this.operator(')') !== undefined) return list;
    for (;;) {
      const next = this.tokens[this.at];
      const empty = next?.kind === 'operator' && [',', ';', ')'].includes(next.text);
      list.push(empty ? undefined : this.level(0));
      if (this.operator(')') !== undefined) return list;
      if (this.operator(',', ';') === undefined) throw new Unreadable();
    }
  }

  private array(): Expression {
    const rows: Expression[][] = [[]];
    for (;;) {
      rows[rows.length - 1]?.push(this.level(0));
      if (this.operator('}') !== undefined) return { kind: 'array', rows };
      if (this.operator(';') !== undefined) rows.push([]);
      else this.must(',');
    }
  }
}

const parsed = new Map<string, Expression>();

/** The formula as a tree; `#ERROR!` for what Google could not read either. Trees are shared between equal texts. */
export function parseFormula(formula: string): Expression {
  const known = parsed.get(formula);
  if (known) return known;
  const expression = read(formula);
  if (parsed.size > 10_000) parsed.clear();
  parsed.set(formula, expression);
  return expression;
}

function read(formula: string): Expression {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  const tokens = tokenizeFormula(body)?.filter((token) => token.kind !== 'space');
  if (!tokens) return { kind: 'error', code: '#ERROR!' };
  try {
    return new Reader(tokens).whole();
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'error', code: '#ERROR!' };
    throw error;
  }
}
