import { standAlike } from '../changes/known-rows';
import type { Look } from '../changes/look';
import { type Content, contentOf, isWhole } from '../jobs/page-content';
import { type Carried, carriedOf, fullLogs, type Log } from '../jobs/rotation';
import { sheetLook } from '../layout/look';
import type { Desk } from './desk';
import { layPage } from './layout';
import { type PageContent, putPage } from './put';
import { lookAt } from './read';
import { writeRights } from './rights';
import { withTables } from './write';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A page that is filled and has its rights, but not yet its name. */
export interface NewPage {
  readonly tab: Sheet;
  /** The desk as it is once the page has its name. */
  readonly desk: Desk;
  /** The old page as it was when its rows went over. */
  readonly before: Look;
  readonly carried: Carried;
}

/** Headers of people's own columns, and what the headers' notes say beside what they say anyway. */
const putHeaders = (tab: Sheet, { further, headerNotes }: Content, ours: readonly string[], older: string): void => {
  const notes = headerNotes.map((note, index) => {
    const said = note === '' ? (ours[index] ?? '') : note;
    return index === 0 ? [said, older].filter(Boolean).join('\n\n') : said;
  });
  if (further.length > 0) putPage(tab, { top: 1, left: ours.length + 1, values: [further], notes: [] });
  tab.getRange(1, 1, 1, notes.length).setNotes([notes]);
};

/** The rows, and blanks over whatever an attempt that broke off has left below them. */
const rowsOf = ({ values, notes }: Content, lastRow: number): PageContent => {
  const width = values[0]?.length ?? 0;
  const over = Math.max(0, lastRow - 1 - values.length);
  const blank = Array.from({ length: over }, () => Array.from({ length: width }, () => ''));
  return { top: 2, left: 1, values: [...values, ...blank], notes: [...notes, ...blank] };
};

/** The notes of the old page. Where its rows or columns were moved while they were read, those of the header alone: the others stay with the old page. */
const notesOf = ({ lexicon, terms, situation }: Desk, log: Log, old: Sheet, before: Look) => {
  const notes = old.getDataRange().getNotes();
  const { headerRow } = before.table;
  if (notes.slice(headerRow).every((line) => line.every((note) => note === ''))) return notes;
  const again = lookAt(log, old, lexicon, terms.zone, situation.book[log].id);
  return standAlike(log, again.table, before.table) ? notes : notes.slice(0, headerRow);
};

/**
 * Makes a new page of a full log beside the old one and fills it with what still matters: hidden, under a name of its own, so that nothing takes it for
 * the log, and a run that breaks off leaves the log as it was. Null where the log is not full any more or lacks a column.
 */
export const makePage = (opened: Desk, log: Log, older: string): NewPage | null => {
  const { lexicon, terms, text, tabs } = opened;
  const old = tabs.get(log);
  if (!old) return null;
  const id = opened.situation.book[log].id;
  const before = lookAt(log, old, lexicon, terms.zone, id);
  const desk = withTables(opened, new Map([[log, before.table]]));
  if (!isWhole(log, before, (header) => lexicon.columnOf(log, header))) return null;
  if (!fullLogs(desk.situation, desk.memory).includes(log)) return null;
  const carried = carriedOf(log, desk.situation, desk.memory);
  const look = sheetLook(log, lexicon);
  const columns = look.columns.map(({ key }) => key);
  const content = contentOf(before, notesOf(desk, log, old, before), carried, columns);
  const size = { rows: carried.rows.length + 1, columns: content.headerNotes.length };
  const tab = layPage(desk, log, text.pages.coming(look.name), old.getIndex(), size);
  putHeaders(
    tab,
    content,
    look.columns.map(({ note }) => note),
    text.pages.note(older),
  );
  putPage(tab, rowsOf(content, tab.getLastRow()));
  SpreadsheetApp.flush();
  const { table } = lookAt(log, tab, lexicon, terms.zone);
  const paged = withTables({ ...desk, tabs: new Map([...tabs, [log, tab]]) }, new Map([[log, table]]));
  writeRights(paged);
  return { tab, desk: paged, before, carried };
};
