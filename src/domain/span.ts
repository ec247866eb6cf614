import type { Day } from './day';
import { addDays, addMonths } from './day';
import { readNumeral } from './numeral';
import { plain, wide } from './plain-text';
import { readDay } from './read-day';
import type { WorkCalendar } from './workdays';

/** A length of time as people write it in a plan: `4 h`, `2 工作日`, `3 个月`. */
export interface Span {
  readonly amount: number;
  readonly unit: 'hours' | 'workdays' | 'days' | 'weeks' | 'months' | 'years';
}

/** «By when»: a day, or a span counted from the start of the collaboration («3 个月内»). */
export type When = { readonly day: Day } | { readonly span: Span };

const units: readonly (readonly [RegExp, Span['unit'], number])[] = [
  [/^(?:h|hrs?|hours?|个?小时|个?钟头)$/, 'hours', 1],
  [/^(?:wd|(?:work(?:ing)?|business)[ -]?days?|个?工作日)$/, 'workdays', 1],
  [/^(?:d|days?|天|日|个?自然日|calendar days?)$/, 'days', 1],
  [/^(?:w|wks?|weeks?|周|个?星期|个?礼拜)$/, 'weeks', 1],
  [/^(?:mos?|mths?|months?|个月|月)$/, 'months', 1],
  [/^(?:qtrs?|quarters?|个季度)$/, 'months', 3],
  [/^(?:y|yrs?|years?|年)$/, 'years', 1],
];

const words: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  half: 0.5,
};

const amountOf = (text: string): number | null => {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return text === '半' ? 0.5 : (words[text] ?? readNumeral(text));
};

/** The span that a text means (`4h`, `4 小时`, `2 工作日`, `2 working days`, `三个月`, `半年`), or null; a bare number has no unit. */
export const readSpan = (text: string): Span | null => {
  const found = /^(\d+(?:\.\d+)?|[a-z]+(?= )|[半零一二三四五六七八九十百两]+)\s*(.+)$/.exec(
    plain(wide(text)).toLowerCase(),
  );
  const amount = found && amountOf(found[1] ?? '');
  const unit = found && units.find(([name]) => name.test(found[2] ?? ''));
  return amount === null || !unit ? null : { amount: amount * unit[2], unit: unit[1] };
};

/** The «by when» that a cell means: a day (text or serial, see `readDay`), or a span with or without «内» or «within». */
export const readWhen = (raw: string | number): When | null => {
  const day = readDay(raw);
  if (day) return { day };
  if (typeof raw === 'number') return null;
  const bare = plain(wide(raw))
    .toLowerCase()
    .replace(/^(?:within|in|在)\s*/, '')
    .replace(/\s*(?:之内|以内|内)$/, '');
  const span = readSpan(bare);
  return span && { span };
};

/**
 * The last day of a «by when», counted from the day the collaboration starts: 3 months from 2024-07-01 is 2024-10-01.
 * Hours count as whole days begun, part months as 30 days; working days follow the calendar when one is given.
 */
export const dayOfWhen = (when: When, start: Day, calendar?: WorkCalendar): Day => {
  if ('day' in when) return when.day;
  const { amount, unit } = when.span;
  if (unit === 'hours') return addDays(start, Math.ceil(amount / 24));
  if (unit === 'workdays' && calendar) return calendar.shift(start, Math.ceil(amount));
  if (unit === 'workdays') return addDays(start, Math.ceil((amount * 7) / 5));
  if (unit === 'days') return addDays(start, Math.ceil(amount));
  if (unit === 'weeks') return addDays(start, Math.ceil(amount * 7));
  const months = unit === 'years' ? amount * 12 : amount;
  return addDays(addMonths(start, Math.floor(months)), Math.round((months % 1) * 30));
};
