import { instantOf } from '../execution/zone';
import { DAYS, MONTHS, type PatternPiece, piecesOf } from './date-pattern';

interface Fields {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  pm?: boolean;
  offset?: number;
}

type Take = (fields: Fields, text: string, count: number, now: number) => void;

/** Two digits mean the year that lies within 80 years before and 20 after now (SimpleDateFormat). */
function fullYear(text: string, count: number, now: number): number {
  const given = Number(text);
  if (count !== 2 || text.length !== 2) return given;
  const latest = new Date(now).getUTCFullYear() + 20;
  const guess = latest - (latest % 100) + given;
  return guess > latest ? guess - 100 : guess;
}

function indexIn(list: readonly string[], text: string): number {
  return list.findIndex((name) => name.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase());
}

function offsetMinutes(text: string): number {
  const match = /([+-])(\d{1,2}):?(\d{2})?/.exec(text);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -minutes : minutes;
}

const MONTH_NAME = MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|');
const DAY_NAME = DAYS.map((name) => `${name}|${name.slice(0, 3)}`).join('|');

const NUMBERS: Record<string, Take> = {
  y: (fields, text, count, now) => {
    fields.year = fullYear(text, count, now);
  },
  M: (fields, text) => {
    fields.month = Number(text);
  },
  d: (fields, text) => {
    fields.day = Number(text);
  },
  H: (fields, text) => {
    fields.hour = Number(text);
  },
  k: (fields, text) => {
    fields.hour = Number(text) % 24;
  },
  K: (fields, text) => {
    fields.hour = Number(text);
  },
  h: (fields, text) => {
    fields.hour = Number(text) % 12;
  },
  m: (fields, text) => {
    fields.minute = Number(text);
  },
  s: (fields, text) => {
    fields.second = Number(text);
  },
  S: (fields, text) => {
    fields.millisecond = Number(text);
  },
};

const isNumeric = (piece: PatternPiece | undefined) =>
  piece !== undefined && 'letter' in piece && piece.letter in NUMBERS && !(piece.letter === 'M' && piece.count > 2);

function expression(piece: PatternPiece, next: PatternPiece | undefined): string {
  if ('text' in piece) return piece.text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  if (piece.letter === 'M' && piece.count > 2) return `(${MONTH_NAME})`;
  if (piece.letter === 'E') return `(${DAY_NAME})`;
  if (piece.letter === 'a') return '(AM|PM)';
  if ('zZX'.includes(piece.letter)) return '(Z|(?:GMT|UTC)?[+-]\\d{1,2}:?\\d{0,2}|GMT|UTC)';
  // Digits that run into the next field are counted, others are taken as far as they go.
  return isNumeric(next) ? `(\\d{${piece.count}})` : '\\s*(-?\\d+)';
}

function take(fields: Fields, piece: PatternPiece, text: string, now: number): void {
  if ('text' in piece) return;
  if (piece.letter === 'M' && piece.count > 2) fields.month = indexIn(MONTHS, text) + 1;
  else if (piece.letter === 'a') fields.pm = text.toUpperCase() === 'PM';
  else if ('zZX'.includes(piece.letter)) fields.offset = offsetMinutes(text);
  else NUMBERS[piece.letter]?.(fields, text, piece.count, now);
}

/** The instant a text means by a SimpleDateFormat pattern, read leniently as Java does; undefined if it does not fit. */
export function parseDate(text: string, zone: string, pattern: string, now: number): number | undefined {
  const pieces = piecesOf(pattern);
  const source = pieces.map((piece, index) => expression(piece, pieces[index + 1])).join('');
  const match = new RegExp(`^${source}`, 'i').exec(text);
  if (!match) return undefined;
  const fields: Fields = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 };
  const lettered = pieces.filter((piece) => 'letter' in piece);
  for (const [index, piece] of lettered.entries()) take(fields, piece, match[index + 1] ?? '', now);
  if (fields.pm && fields.hour < 12) fields.hour += 12;
  const instant = instantOf(fields, fields.offset === undefined ? zone : 'GMT');
  return instant - (fields.offset ?? 0) * 60_000;
}
