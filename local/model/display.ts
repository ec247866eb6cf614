import { displayDate } from './display-date';
import { displayDigits, displayGeneral } from './display-number';
import type { FormatSection } from './number-format';
import { automaticFormat, numberFormat } from './number-format';
import { isOddDate } from './odd-date';
import type { Cell } from './sheet-model';

function withText(section: FormatSection, text: string): string {
  return section.tokens
    .map((token) => (token.kind === 'text' ? text : token.kind === 'literal' ? token.text : ''))
    .join('');
}

function displayNumber(value: number, pattern: string, locale: string): string {
  const { sections } = numberFormat(pattern);
  const numeric = sections.filter((section) => !section.isText);
  const [positive, negative, zero] = numeric;
  if (!positive) return displayGeneral(value);
  if (positive.isDate && isOddDate(value, pattern)) return displayGeneral(value);
  if (positive.isDate) return displayDate(positive.tokens, value, locale);
  if (value === 0 && zero) return displayDigits(zero.tokens, 0);
  if (value < 0 && negative) return displayDigits(negative.tokens, -value);
  const text = displayDigits(positive.tokens, Math.abs(value));
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** What the cell shows: getDisplayValue, and the `general` look when it has no format. */
export function displayCell(value: Cell, pattern: string | undefined, locale: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    if (pattern === undefined || pattern === automaticFormat || /^general$/i.test(pattern))
      return displayGeneral(value);
    return displayNumber(value, pattern, locale);
  }
  if (value === '' || pattern === undefined || !pattern.includes('@') || pattern === '@') return value;
  const section = numberFormat(pattern).sections.find((one) => one.isText);
  return section ? withText(section, value) : value;
}
