import { displayCell } from '../display';
import { readTyped } from '../typed';
import { wildcardSearch } from './compare';
import type { Strict } from './function';
import { single } from './function';
import type { FormulaValue } from './value';
import { asBoolean, asNumber, asText, cellsOf, errors, Stop, sound } from './value';

function text(value: FormulaValue | undefined): string {
  return asText(single(value));
}

function number(value: FormulaValue | undefined, otherwise: number): number {
  return value === undefined ? otherwise : Math.trunc(asNumber(single(value)));
}

function pattern(value: FormulaValue | undefined): RegExp {
  try {
    return new RegExp(text(value), 'u');
  } catch {
    throw new Stop(errors.reference);
  }
}

function replaceNth(whole: string, search: string, replacement: string, nth: number): string {
  let at = -1;
  for (let count = 0; count < nth; count += 1) {
    at = whole.indexOf(search, at + 1);
    if (at < 0) return whole;
  }
  return whole.slice(0, at) + replacement + whole.slice(at + search.length);
}

function positionOf(found: number): FormulaValue {
  return found < 0 ? errors.value : found + 1;
}

export const texts: Record<string, Strict> = {
  LEN: ([value]) => text(value).length,
  TRIM: ([value]) => text(value).trim().replace(/ +/g, ' '),
  CLEAN: ([value]) => text(value).replace(/\p{Cc}/gu, ''),
  UPPER: ([value]) => text(value).toUpperCase(),
  LOWER: ([value]) => text(value).toLowerCase(),
  PROPER: ([value]) =>
    text(value)
      .toLowerCase()
      .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
  LEFT: ([value, count]) => text(value).slice(0, number(count, 1)),
  RIGHT: ([value, count]) => (number(count, 1) === 0 ? '' : text(value).slice(-number(count, 1))),
  MID: ([value, start, count]) => text(value).slice(number(start, 1) - 1, number(start, 1) - 1 + number(count, 0)),
  CONCATENATE: (parameters) => parameters.flatMap(cellsOf).map(asText).join(''),
  CONCAT: (parameters) => parameters.flatMap(cellsOf).map(asText).join(''),
  JOIN: ([mark, ...parts]) => parts.flatMap(cellsOf).map(asText).join(text(mark)),
  TEXTJOIN: ([mark, skip, ...parts]) => {
    const cells = parts.flatMap(cellsOf).map(asText);
    return (asBoolean(single(skip ?? false)) ? cells.filter((cell) => cell !== '') : cells).join(text(mark));
  },
  REPT: ([value, count]) => text(value).repeat(Math.max(0, number(count, 0))),
  FIND: ([search, whole, start]) => positionOf(text(whole).indexOf(text(search), number(start, 1) - 1)),
  SEARCH: ([search, whole, start]) => positionOf(wildcardSearch(text(search), text(whole), number(start, 1) - 1)),
  SUBSTITUTE: ([whole, search, replacement, nth]) =>
    nth === undefined
      ? text(whole).replaceAll(text(search), text(replacement))
      : replaceNth(text(whole), text(search), text(replacement), number(nth, 1)),
  REPLACE: ([whole, start, count, replacement]) => {
    const from = number(start, 1) - 1;
    return text(whole).slice(0, from) + text(replacement) + text(whole).slice(from + number(count, 0));
  },
  EXACT: ([a, b]) => text(a) === text(b),
  TEXT: ([value, format], place) => displayCell(sound(single(value)), text(format), place.book.locale),
  VALUE: ([value]) => asNumber(text(value)),
  T: ([value]) => (typeof single(value) === 'string' ? single(value) : ''),
  N: ([value]) => (typeof single(value) === 'string' ? 0 : asNumber(single(value))),
  CHAR: ([code]) => String.fromCodePoint(number(code, 32)),
  CODE: ([value]) => text(value).codePointAt(0) ?? 0,
  REGEXMATCH: ([value, expression]) => pattern(expression).test(text(value)),
  REGEXREPLACE: ([value, expression, by]) => text(value).replace(new RegExp(pattern(expression), 'gu'), text(by)),
  REGEXEXTRACT: ([value, expression]) => {
    const match = pattern(expression).exec(text(value));
    return match ? (match[1] ?? match[0]) : errors.notAvailable;
  },
  DATEVALUE: ([value], place) => {
    const typed = readTyped(text(value), { locale: place.book.locale, today: 0 }).value;
    return typeof typed === 'number' ? Math.floor(typed) : errors.value;
  },
};
