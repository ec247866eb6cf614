import { dayAt, dayNumber, readDay } from '../domain/day';
import { choices } from '../sheets/choices';
import type { SheetKey } from '../sheets/index';
import { sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import { type Look, namedRows } from './look';

/** What people's cells that decisions change held before a write, by row and column; what could not be read is left out. */
export type Before = ReadonlyMap<string, Readonly<Record<string, string>>>;

const columnsOf = (key: SheetKey): readonly string[] => {
  const { decided = {}, recorded = [] }: SheetSpec = sheets[key];
  return [...Object.keys(decided), ...recorded];
};

/** A value in few signs: a word by its number, a day by its own. */
const packed = (key: SheetKey, column: string, value: unknown): string => {
  if (value === null || value === undefined) return '';
  const { kind, choices: words } = (sheets[key] as SheetSpec).columns[column] ?? {};
  const text = String(value);
  if (words !== undefined) return (choices[words] as readonly string[]).indexOf(text).toString(36);
  const day = kind?.name === 'day' ? readDay(text) : null;
  return day === null ? encodeURIComponent(text) : dayNumber(day).toString(36);
};

const unpacked = (key: SheetKey, column: string, sign: string): string => {
  if (sign === '') return '';
  const { kind, choices: words } = (sheets[key] as SheetSpec).columns[column] ?? {};
  if (words !== undefined) return choices[words][Number.parseInt(sign, 36)] ?? '';
  return kind?.name === 'day' ? dayAt(Number.parseInt(sign, 36)) : decodeURIComponent(sign);
};

/** Signs for a cell that could not be read: it is nobody's to put back. */
const UNREAD = '?';

/**
 * What a sheet's decided cells hold, row by row in few signs (`T003:1,fz3`): it is put down before some of them are written, so
 * that the next run knows what a misplaced write has hit.
 */
export const packBefore = (key: SheetKey, look: Pick<Look, 'table'>): readonly string[] => {
  const columns = columnsOf(key).filter((column) => look.table.places[column] !== undefined);
  const unread = new Set(look.table.problems.map(({ row, column }) => `${row} ${column}`));
  const { rows, twice } = namedRows(key, { ...look, values: [] });
  return [
    columns.join(),
    ...[...rows]
      .filter(([name]) => !twice.has(name))
      .map(([name, row]) => {
        const signs = columns.map((column) =>
          unread.has(`${row.row} ${column}`) ? UNREAD : packed(key, column, row[column]),
        );
        return `${name}:${signs.join()}`;
      }),
  ];
};

export const unpackBefore = (key: SheetKey, [head = '', ...lines]: readonly string[]): Before => {
  const columns = head.split(',');
  return new Map(
    lines.map((line) => {
      const [name = '', signs = ''] = line.split(':');
      const values = signs.split(',');
      const known = columns.flatMap((column, at) =>
        values[at] === UNREAD ? [] : [[column, unpacked(key, column, values[at] ?? '')] as const],
      );
      return [name, Object.fromEntries(known)] as const;
    }),
  );
};
