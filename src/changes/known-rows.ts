import type { SheetKey } from '../sheets/index';
import type { SheetSpec, Table } from '../sheets/sheet';
import { type AnyRow, columnNames, nameOf } from './look';

type AnyTable = Table<SheetSpec>;

/** The header row, as the name of a row. */
const HEADER = 'header';

/**
 * What makes each row the one it is, by its place: its name, else all that is read in it. Rows that have it in common are told apart by
 * their order, so that of two alike either is right.
 */
export const rowNames = (key: SheetKey, { rows, spareRows, headerRow }: AnyTable): ReadonlyMap<number, string> => {
  const seen = new Map<string, number>();
  const named = ([...rows, ...spareRows] as unknown as readonly AnyRow[]).map((row): readonly [number, string] => {
    const { row: place, ...content } = row;
    const own = nameOf(key, row) ?? JSON.stringify(content);
    const times = (seen.get(own) ?? 0) + 1;
    seen.set(own, times);
    return [place, `${own} ${times}`];
  });
  return new Map([[headerRow, HEADER], ...named]);
};

/** Names turned round: where each stands. */
export const placesByName = (names: ReadonlyMap<number, string>): ReadonlyMap<string, number> =>
  new Map([...names].map(([place, name]) => [name, place]));

const listed = (names: ReadonlyMap<number, string>): string => JSON.stringify([...names].sort(([a], [b]) => a - b));

/** Whether two reads of a sheet found every row and every column where the other did. */
export const standAlike = (key: SheetKey, a: AnyTable, b: AnyTable): boolean =>
  listed(rowNames(key, a)) === listed(rowNames(key, b)) && listed(columnNames(a)) === listed(columnNames(b));
