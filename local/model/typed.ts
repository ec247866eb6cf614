import { isTextFormat } from './number-format';
import type { Cell } from './sheet-model';
import { typedDate } from './typed-date';
import { typedNumber } from './typed-number';

/** What a typed text becomes: a formula, or a value with the format that an unformatted cell takes on. */
export interface Typed {
  value: Cell;
  formula?: string;
  format?: string;
}

export interface TypingPlace {
  locale: string;
  /** The cell's own number format, if it has one. */
  format?: string | undefined;
  /** Today's serial number: days typed without a year take its year. */
  today: number;
}

/** Only these characters can begin something that is not plain text; all other texts are let through unread. */
const mayMeanMore = /^[\s]*[0-9+\-=.'$¥￥€£(tfTFjfmasondJFMASOND]/;

/**
 * Reads what a person types, or a string that a script hands to setValue(s).
 *
 * Sources: PLATFORM §5 "Values". Numbers lose leading zeros and inner spaces (`01234`, `22 34`: measured); `=…` and
 * `+…` are formulas (measured through the API); format `@` keeps text (measured). Unverified [R]: days, `TRUE`, `1/2`,
 * percents, currency, and the leading apostrophe, which here makes text and is not stored. Full-width digits stay text.
 */
export function readTyped(text: string, place: TypingPlace): Typed {
  if (!mayMeanMore.test(text)) return { value: text };
  const first = text[0];
  if (first === '=' && text.length > 1) return { value: '', formula: text };
  if (isTextFormat(place.format)) return { value: first === "'" ? text.slice(1) : text };
  if (first === '+' && text.length > 1 && !/^\+[\d.,]+$/.test(text)) return { value: '', formula: `=${text.slice(1)}` };
  if (first === "'") return { value: text.slice(1) };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  const number = typedNumber(trimmed) ?? typedDate(trimmed, place.locale, place.today);
  return number ?? { value: text };
}
