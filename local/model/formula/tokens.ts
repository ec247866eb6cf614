import type { A1Reference } from '../a1';
import { parseA1 } from '../a1';

export type FormulaToken =
  | { kind: 'number'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'reference'; text: string; reference: A1Reference }
  | { kind: 'name'; text: string }
  | { kind: 'error'; text: string }
  | { kind: 'operator'; text: string }
  | { kind: 'space'; text: string };

const sheetPrefix = /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/u;
const cells = /^\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}(?:\$?\d+)?)?(?![\p{L}\p{N}_(.])/u;
const columns = /^\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\$?\d+)?(?![\p{L}\p{N}_(.])/u;
const rows = /^\$?\d+:\$?\d+(?![\p{L}\p{N}_(.])/u;
const number = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/i;
const text = /^"(?:[^"]|"")*"/;
const error = /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|ERROR!)/i;
const name = /^[\p{L}_\\][\p{L}\p{N}_.]*/u;
const operator = /^(?:<>|<=|>=|[-+*/^&=<>(),;:%{}])/;
const space = /^\s+/;

function referenceAt(rest: string): FormulaToken | undefined {
  const prefix = sheetPrefix.exec(rest)?.[0] ?? '';
  const local = rest.slice(prefix.length);
  const match = columns.exec(local) ?? cells.exec(local) ?? rows.exec(local);
  if (!match) return undefined;
  const whole = prefix + match[0];
  const reference = parseA1(whole);
  return reference && { kind: 'reference', text: whole, reference };
}

function tokenAt(rest: string): FormulaToken | undefined {
  const quoted = text.exec(rest);
  if (quoted) return { kind: 'text', text: quoted[0] };
  const reference = referenceAt(rest);
  if (reference) return reference;
  const kinds = [
    ['space', space],
    ['number', number],
    ['error', error],
    ['name', name],
    ['operator', operator],
  ] as const;
  for (const [kind, pattern] of kinds) {
    const match = pattern.exec(rest);
    if (match) return { kind, text: match[0] };
  }
  return undefined;
}

/** Splits a formula (without its `=`). Undefined when some part of it cannot be read. The tokens' texts rebuild it. */
export function tokenizeFormula(formula: string): FormulaToken[] | undefined {
  const tokens: FormulaToken[] = [];
  let rest = formula;
  while (rest !== '') {
    const token = tokenAt(rest);
    if (!token) return undefined;
    tokens.push(token);
    rest = rest.slice(token.text.length);
  }
  return tokens;
}
