/** One piece of a number format, in the order in which it is written. */
export type FormatToken =
  | { kind: 'date'; code: string }
  | { kind: 'elapsed'; code: string }
  | { kind: 'digits'; code: string }
  | { kind: 'literal'; text: string }
  | { kind: 'text' }
  | { kind: 'general' }
  | { kind: 'percent' };

export interface FormatSection {
  tokens: readonly FormatToken[];
  isDate: boolean;
  isText: boolean;
}

export interface NumberFormat {
  sections: readonly FormatSection[];
  isDate: boolean;
  isText: boolean;
}

/** What getNumberFormat answers for a cell without a format of its own, and for `general` (BEHAVIOURS §5). */
export const automaticFormat = '0.###############';

const pieces =
  /"([^"]*)"|\\(.)|_(.)|\*(.)|\[(h+|m+|s+)\]|\[[^\]]*\]|(am\/pm|a\/p|上午\/下午)|(general)|(y+|m+|d+|h+|s+|\.0+(?=\D|$))|([0#?.,]+(?:e[+-]?[0#]+)?)|(%)|(@)|(.)/gisu;

const parsed = new Map<string, NumberFormat>();

/** Reads a pattern once; the answer is shared. */
export function numberFormat(pattern: string): NumberFormat {
  const known = parsed.get(pattern);
  if (known) return known;
  const sections = splitSections(pattern).map(parseSection);
  const first = sections[0] ?? parseSection('general');
  const format = { sections, isDate: first.isDate, isText: sections.some((section) => section.isText) };
  parsed.set(pattern, format);
  return format;
}

export function isDateFormat(pattern: string | undefined): boolean {
  return pattern !== undefined && numberFormat(pattern).isDate;
}

/** `@` alone: what is typed stays text (PLATFORM §5). */
export function isTextFormat(pattern: string | undefined): boolean {
  return pattern === '@';
}

function splitSections(pattern: string): string[] {
  const sections: string[] = [''];
  for (const part of pattern.match(/"[^"]*"|\\.|[^"\\]/gsu) ?? []) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += part;
  }
  return sections;
}

function parseSection(text: string): FormatSection {
  const tokens: FormatToken[] = [];
  for (const match of text.matchAll(pieces)) tokens.push(tokenOf(match));
  const isDate = tokens.some((token) => (token.kind === 'date' && token.code[0] !== '.') || token.kind === 'elapsed');
  return {
    tokens: (isDate ? tokens.map(minutesOrMonths) : tokens).map((token) => (isDate ? token : withoutDate(token))),
    isDate,
    isText: tokens.some((token) => token.kind === 'text'),
  };
}

function tokenOf(match: RegExpMatchArray): FormatToken {
  const [whole, quoted, escaped, space, , elapsed, halves, general, date, digits, percent, text] = match;
  if (quoted !== undefined) return { kind: 'literal', text: quoted };
  if (escaped !== undefined) return { kind: 'literal', text: escaped };
  if (space !== undefined) return { kind: 'literal', text: ' ' };
  if (elapsed !== undefined) return { kind: 'elapsed', code: elapsed.toLowerCase() };
  if (halves !== undefined) return { kind: 'date', code: halves.toLowerCase() };
  if (general !== undefined) return { kind: 'general' };
  if (date !== undefined) return { kind: 'date', code: date };
  if (digits !== undefined) return { kind: 'digits', code: digits };
  if (percent !== undefined) return { kind: 'percent' };
  if (text !== undefined) return { kind: 'text' };
  // Colours and conditions in brackets, and fill characters, show nothing.
  return { kind: 'literal', text: whole.length > 1 ? '' : whole };
}

/** `m` is minutes after hours or before seconds, otherwise months; Java's `MM` and `mm` are told apart the same way. */
function minutesOrMonths(token: FormatToken, index: number, all: readonly FormatToken[]): FormatToken {
  if (token.kind !== 'date') return token;
  const code = token.code.toLowerCase();
  if (code[0] !== 'm') return { kind: 'date', code };
  const before = neighbour(all, index, -1);
  const after = neighbour(all, index, 1);
  const minutes = code.length <= 2 && (before === 'h' || after === 's');
  return { kind: 'date', code: minutes ? code.replaceAll('m', 'i') : code };
}

function neighbour(all: readonly FormatToken[], index: number, step: number): string | undefined {
  for (let at = index + step; at >= 0 && at < all.length; at += step) {
    const token = all[at];
    if (token?.kind === 'date' || token?.kind === 'elapsed') return token.code[0]?.toLowerCase();
  }
  return undefined;
}

/** Outside a date pattern `.00` belongs to the number, which the expression above took for a fraction of a second. */
function withoutDate(token: FormatToken): FormatToken {
  return token.kind === 'date' ? { kind: 'digits', code: token.code } : token;
}
