import type { Part } from '../asks/kind';
import { type AskSheet, isAskSheet, kindOfId } from '../asks/kinds/index';
import type { ActingSheet } from '../jobs/edge';
import type { Edit, Typed } from '../jobs/edits';
import type { Memory } from '../jobs/memory';
import { cellAt } from '../layout/column-letter';
import type { Editor } from '../sheets/column';
import { sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import { lexiconOf } from '../text/lexicon';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The columns of a sheet that the given people fill. */
const columnsOf = (sheet: AskSheet, edit: Editor): readonly string[] =>
  Object.entries((sheets[sheet] as SheetSpec).columns).flatMap(([name, column]) => (column.edit === edit ? name : []));

/** An id as the script gives them. Anything else in that column names no ask. */
const isId = (cell: unknown): cell is string => typeof cell === 'string' && kindOfId(cell) !== null;

/** What was typed into a cell, where one was edited and the event says what it held or holds: a paste tells neither. */
const typedIn = (
  { value, oldValue }: EditEvent,
  place: () => { readonly row: number; readonly place: number },
): Typed | null =>
  value === undefined && oldValue === undefined
    ? null
    : { ...place(), value: String(value ?? ''), old: String(oldValue ?? '') };

/**
 * Which asks an edit reached, what of them, and whose hand it was. Columns go by their headers as these stand now, since
 * somebody may have moved them since the last pass. An anonymous editor carries the owner's address, so that one proves nothing.
 */
export const partsOf = (
  event: EditEvent,
  tab: Sheet,
  sheet: ActingSheet,
  { edge, language, owner }: Pick<Memory, 'edge' | 'language' | 'owner'>,
): Pick<Edit, 'ids' | 'parts' | 'by' | 'typed'> => {
  const actor = event.user?.getEmail?.().toLowerCase() ?? '';
  const by = actor === owner || owner === '' ? '' : actor;
  const { range } = event;
  if (!isAskSheet(sheet)) {
    // Row and column in one call.
    const typed = sheet === 'tasks' ? typedIn(event, () => cellAt(range.getA1Notation())) : null;
    return { ids: null, parts: [], by, typed };
  }
  const lexicon = lexiconOf(language);
  const headerRow = edge?.headerRows[sheet] ?? 1;
  const [headers] = tab.getRange(`${headerRow}:${headerRow}`).getValues();
  const columns = (headers ?? []).map((header) => lexicon.columnOf(sheet, String(header).trim()));
  const first = range.getColumn() - 1;
  // Of an ask the row is known by its id.
  const typed = typedIn(event, () => ({ row: 0, place: first + 1 }));
  const touched = columns.slice(first, first + range.getNumColumns());
  const touches = (wanted: readonly string[]): boolean => touched.some((column) => wanted.includes(column ?? ''));
  // Whole rows that are dragged elsewhere carry their ids along: nobody typed an answer there.
  const dragged = touches(['id']);
  const parts: Part[] = [];
  if (dragged) return { ids: null, parts, by, typed };
  if (touches(columnsOf(sheet, 'asked'))) parts.push('answer');
  if (touches(columnsOf(sheet, 'lead'))) parts.push('decision');
  const place = columns.indexOf('id') + 1;
  if (parts.length === 0 || place === 0) return { ids: null, parts, by, typed };
  const cells = tab.getRange(range.getRow(), place, range.getNumRows(), 1).getValues();
  return { ids: cells.flatMap(([cell]) => (isId(cell) ? [cell] : [])), parts, by, typed };
};
