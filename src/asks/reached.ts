import { columnNames } from '../changes/look';
import { meant } from '../changes/typed-over';
import type { Terms } from '../sheets/column';
import { sheets, type Workbook } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import type { Part } from './kind';
import { type AnyAsk, type AskSheet, asksOf, kinds, turnOf } from './kinds/index';

const parts = { asked: 'answer', lead: 'decision' } as const;

/** As what people fill a column of an ask's sheet; undefined for one that is not theirs. */
export const partOf = (sheet: AskSheet, column: string): Part | undefined => {
  const { edit } = (sheets[sheet] as SheetSpec).columns[column] ?? {};
  return edit === 'asked' || edit === 'lead' ? parts[edit] : undefined;
};

/** What was typed into one cell, and where. */
interface Cell {
  readonly row: number;
  readonly place: number;
  readonly value: string;
}

/**
 * Which ask a typed cell is of, by the sheet as it was read later: the row in which it was typed if that holds it still, else the only open one that
 * does. Null where nothing tells.
 */
export const reachedBy = (
  sheet: AskSheet,
  book: Workbook,
  { row: typedIn, place, value }: Cell,
  terms: Terms,
): { readonly id: string; readonly part: Part } | null => {
  const column = columnNames(book[sheet]).get(place) ?? '';
  const part = partOf(sheet, column);
  if (part === undefined) return null;
  const wanted = meant(sheet, column, value, terms);
  const holds = (row: AnyAsk): boolean =>
    String((row as unknown as Readonly<Record<string, unknown>>)[column] ?? '') === wanted;
  const kind = kinds[sheet];
  const rows = asksOf(kind, book).filter(holds);
  const open = rows.filter((row) => turnOf(kind, row) !== null);
  const found = rows.find(({ row }) => row === typedIn) ?? (open.length === 1 ? open[0] : undefined);
  return found?.id == null ? null : { id: found.id, part };
};
