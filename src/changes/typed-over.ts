import { dayAt, readDay } from '../domain/day';
import { type Terms, unreadable } from '../sheets/column';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import { type AnyRow, columnNames, type Look, nameOf, rowsIn } from './look';
import { readMark } from './mark';

/** What somebody typed into a cell of people in the moment in which a decision was written there. */
export interface TypedOver {
  readonly name: string;
  readonly column: string;
  readonly act: string;
  readonly ours: string;
  readonly theirs: string;
}

/** What an event tells of one cell: texts, '' for a blank. */
interface Told {
  readonly row: number;
  readonly place: number;
  readonly value: string;
  readonly old: string;
}

/** The day that a serial number counts, from 1899-12-30 on: so events tell days. */
const serialDay = (text: string) => (/^\d{1,6}(\.\d+)?$/.test(text) ? dayAt(Math.floor(Number(text)) - 25_569) : null);

/** What a text of an event means in its column; as it is where that is nothing. */
export const meant = (key: SheetKey, column: string, text: string, terms: Terms): string => {
  const { kind } = (sheets[key] as SheetSpec).columns[column] ?? {};
  if (text.trim() === '' || kind === undefined) return '';
  if (kind.name === 'day') return serialDay(text) ?? readDay(text) ?? text;
  const value = kind.read(text, terms);
  return value === unreadable ? text : String(value);
};

/**
 * Whether what an edit typed was overwritten by a decision: the cell had held what the mark beside it says was there before, something else was
 * typed, and the cell holds what was decided. Whoever types before the last look is faster, and after it the cell's old value is the
 * decided one: so it was in between. Null where nothing proves that. `ids`: the rows that the edit is known to have reached.
 */
export const typedOver = (
  key: SheetKey,
  look: Pick<Look, 'table'>,
  told: Told,
  ids: readonly string[] | null,
  terms: Terms,
): TypedOver | null => {
  const column = columnNames(look.table).get(told.place) ?? '';
  const beside = (sheets[key] as SheetSpec).decided?.[column];
  if (beside === undefined) return null;
  const [theirs, old] = [meant(key, column, told.value, terms), meant(key, column, told.old, terms)];
  const proof = (row: AnyRow): TypedOver | null => {
    const name = nameOf(key, row);
    const mark = readMark(String(row[beside] ?? ''));
    const change = mark?.cells.get(column);
    if (name === null || mark?.name !== name || change === undefined) return null;
    const { was, now: ours } = change;
    if (String(row[column] ?? '') !== ours || old !== was || theirs === ours || theirs === was) return null;
    return { name, column, act: mark.act, ours, theirs };
  };
  const reached = rowsIn(look).filter((row) => ids === null || ids.includes(nameOf(key, row) ?? ''));
  const found = reached.flatMap((row) => {
    const over = proof(row);
    return over ? [{ row: row.row, over }] : [];
  });
  // Rows may have been moved since: then it is the only one that was written so.
  return (found.find(({ row }) => row === told.row) ?? (found.length === 1 ? found[0] : undefined))?.over ?? null;
};
