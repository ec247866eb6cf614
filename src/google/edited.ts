import { type AskSheet, kindOfId } from '../asks/kinds/index';
import { partOf } from '../asks/reached';
import { cellAt, columnAt, type Look, rowsIn } from '../changes/look';
import type { Edit, Typed } from '../jobs/edits';
import type { Memory } from '../jobs/memory';
import type { Spread } from '../layout/column-letter';
import type { Raw } from '../sheets/column';
import type { SheetSpec, Table } from '../sheets/sheet';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** An id as the script gives them. Anything else in that column names no ask. */
const isId = (cell: unknown): cell is string => typeof cell === 'string' && kindOfId(cell) !== null;

/** Whose hand it was, as far as Google says. An anonymous editor carries the owner's address, so that one proves nothing. */
export const handOf = ({ user }: EditEvent, { owner }: Pick<Memory, 'owner'>): string => {
  const actor = user?.getEmail?.().toLowerCase() ?? '';
  return actor === owner || owner === '' ? '' : actor;
};

/** What was typed into a cell, where one was edited and the event says what it held or holds: a paste tells neither. */
export const typedIn = ({ value, oldValue }: EditEvent, { top, left }: Pick<Spread, 'top' | 'left'>): Typed | null =>
  value === undefined && oldValue === undefined
    ? null
    : { row: top, place: left, value: String(value ?? ''), old: String(oldValue ?? '') };

/** Whether a cell holds what its event says was typed; a day comes as its number. */
const holds = (cell: Raw, { value }: Typed): boolean =>
  cell instanceof Date ? /\d/.test(value) : String(cell).trim() === value.trim();

/**
 * Which asks an edit reached, and what of them, by a look that was taken afterwards: columns by their headers, rows by their ids. The event is a hint
 * only: where its cell does not hold what was typed, rows were moved since, and it names nobody's hand. Whole rows that are dragged elsewhere carry
 * their ids along: nobody typed an answer there.
 */
export const reachedIn = (
  sheet: AskSheet,
  look: Look,
  { top, bottom, left, right }: Spread,
  typed: Typed | null,
): Pick<Edit, 'ids' | 'parts'> => {
  const nameOf = columnAt(look);
  const last = Math.min(right, look.values[0]?.length ?? 0);
  const columns = Array.from({ length: Math.max(0, last - left + 1) }, (_, index) => nameOf(left + index));
  const found = [...new Set(columns.flatMap((column) => partOf(sheet, column) ?? []))];
  if (columns.includes('id') || found.length === 0) return { ids: null, parts: [] };
  if (typed !== null && !holds(cellAt(look, top, left), typed)) return { ids: null, parts: [] };
  const rows = rowsIn(look).filter(({ row }) => top <= row && row <= bottom);
  return { ids: rows.flatMap(({ id }) => (isId(id) ? [id] : [])), parts: found };
};

/** The known columns that an edit reached. */
export const columnsWithin = (
  { places }: Pick<Table<SheetSpec>, 'places'>,
  { left, right }: Spread,
): readonly string[] =>
  Object.entries(places).flatMap(([column, place]) =>
    place !== undefined && left <= place && place <= right ? column : [],
  );
