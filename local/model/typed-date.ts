import { localeFacts } from './locale';
import { isDay, readingOf, serialFromDay } from './serial';

export interface TypedNumber {
  value: number;
  /** The format Google gives the cell when it had none. */
  format?: string;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const time = /^(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?(?:\s*(am|pm))?$/i;

function typedTime(text: string): { fraction: number; format: string } | undefined {
  const match = time.exec(text);
  if (!match) return undefined;
  const [, hours = '', minutes = '', seconds, rest, half] = match;
  let hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  }
  const total = hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0) + Number(rest ?? 0);
  const duration = hour > 23;
  const form = seconds === undefined ? 'h:mm' : 'h:mm:ss';
  return { fraction: total / 86_400, format: duration ? '[h]:mm:ss' : half === undefined ? form : `${form} am/pm` };
}

/** Two-digit years up to 29 belong to this century [R]. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function day(year: number, month: number, date: number, format: string): TypedNumber | undefined {
  if (year < 1900 || year > 9999 || !isDay(year, month, date)) return undefined;
  return { value: serialFromDay(year, month, date), format };
}

function repeated(letter: string, digits: string): string {
  return digits.length > 1 && digits.startsWith('0') ? letter.repeat(2) : letter;
}

function yearFirst(text: string): TypedNumber | undefined {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (!match) return undefined;
  const [, year = '', mark = '', month = '', date = ''] = match;
  // Dashes bring the ISO pattern, slashes the digits as typed [R].
  const format = mark === '-' ? 'yyyy-mm-dd' : `yyyy${mark}${repeated('m', month)}${mark}${repeated('d', date)}`;
  return day(Number(year), Number(month), Number(date), format);
}

function chinese(text: string): TypedNumber | undefined {
  const match = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (!match) return undefined;
  const [, year, month, date] = match;
  return day(Number(year), Number(month), Number(date), 'yyyy"年"m"月"d"日"');
}

function yearLast(text: string, locale: string): TypedNumber | undefined {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (!match) return undefined;
  const [, first = '', mark = '', second = '', last = ''] = match;
  const { order, date } = localeFacts(locale);
  if (mark === '.' && order === 'mdy') return undefined;
  if (order === 'ymd') {
    return last.length === 4
      ? day(Number(last), Number(first), Number(second), date)
      : day(fullYear(first), Number(second), Number(last), date);
  }
  const [month, dayOfMonth] = order === 'mdy' ? [first, second] : [second, first];
  return day(fullYear(last), Number(month), Number(dayOfMonth), date);
}

/** `1/2`: a day of the current year [R]. */
function withoutYear(text: string, locale: string, today: number): TypedNumber | undefined {
  const slashed = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  const { year } = readingOf(today);
  if (slashed) {
    const [, first, second] = slashed;
    const [month, date] = localeFacts(locale).order === 'dmy' ? [second, first] : [first, second];
    return day(year, Number(month), Number(date), localeFacts(locale).order === 'dmy' ? 'd/m' : 'm/d');
  }
  const words = locale.startsWith('zh') ? /^(\d{1,2})月(\d{1,2})日$/.exec(text) : null;
  return words ? day(year, Number(words[1]), Number(words[2]), 'm"月"d"日"') : undefined;
}

function monthWord(text: string): TypedNumber | undefined {
  const before = /^([A-Za-z]{3,9})\.?[ -](\d{1,2}),?[ -](\d{4})$/.exec(text);
  const after = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ -](\d{4})$/.exec(text);
  const [name, date, year] = before ? [before[1], before[2], before[3]] : [after?.[2], after?.[1], after?.[3]];
  if (name === undefined) return undefined;
  const month = monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const format = before ? 'mmm d, yyyy' : 'd mmm yyyy';
  return month > 0 ? day(Number(year), month, Number(date), format) : undefined;
}

function typedDay(text: string, locale: string, today: number): TypedNumber | undefined {
  return (
    yearFirst(text) ??
    (locale.startsWith('zh') ? chinese(text) : undefined) ??
    yearLast(text, locale) ??
    withoutYear(text, locale, today) ??
    monthWord(text)
  );
}

/**
 * A day, a time, or both, as people of the locale type them. Days and times are tried whole, then split at the last
 * gap. `today` is a serial number: days without a year take its year.
 */
export function typedDate(text: string, locale: string, today: number): TypedNumber | undefined {
  const alone = typedDay(text, locale, today);
  if (alone) return alone;
  const clock = typedTime(text);
  if (clock) return { value: clock.fraction, format: clock.format };
  const both = /^(.+?)(?:\s+|T)(\d{1,2}:\d{2}.*?)Z?$/.exec(text);
  const date = both?.[1] === undefined ? undefined : typedDay(both[1], locale, today);
  const hour = both?.[2] === undefined ? undefined : typedTime(both[2]);
  if (!date || !hour || hour.fraction >= 1) return undefined;
  return { value: date.value + hour.fraction, format: `${date.format ?? 'yyyy-mm-dd'} ${hour.format}` };
}
