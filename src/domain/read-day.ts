import type { Day } from './day';
import { dayAt, daysInMonth } from './epoch-day';
import { plain, wide } from './plain-text';

const written =
  /^(\d{4})\s*(?:([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})|年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?)(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;

const valid = (year: number, month: number, date: number): Day | null =>
  year >= 1900 && year < 2200 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
    ? (`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day)
    : null;

// Sheets counts days from 1899-12-30. Only the serials of 1990–2099 are taken for days: a stray 5 or 5000 is no date.
const [serialEpoch, firstSerial, lastSerial] = [25_569, 32_874, 73_050];

/**
 * The day that a cell's text or number means, or null when that is not certain.
 *
 * Read: `2026-11-20`, `2026/11/20`, `2026.11.20`, `2026年11月20日`, `20261120`, one-digit months and days, full-width signs,
 * spaces around, a time of day behind (dropped); a Sheets serial of the years 1990 to 2099.
 * Not read: days that do not exist, years outside 1900–2199, and what two people would read differently (`11/20`, `1/2/2026`).
 */
export const readDay = (raw: string | number): Day | null => {
  if (typeof raw === 'number' && raw >= firstSerial && raw < lastSerial + 1)
    return dayAt(Math.floor(raw) - serialEpoch);
  const text = plain(wide(String(raw)));
  const short = compact.exec(text);
  if (short) return valid(Number(short[1]), Number(short[2]), Number(short[3]));
  const long = written.exec(text);
  return long ? valid(Number(long[1]), Number(long[3] ?? long[5]), Number(long[4] ?? long[6])) : null;
};
