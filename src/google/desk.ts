import type { Instant } from '../domain/day';
import type { Situation } from '../facts/situation';
import { situationOf } from '../facts/situation';
import type { Memory } from '../jobs/memory';
import { ORPHANED } from '../jobs/memory-kept';
import { newNodeIds } from '../jobs/number-nodes';
import { lastTaskId, newTaskIds } from '../jobs/refresh';
import { remade } from '../jobs/remade';
import { standInLead } from '../jobs/stand-in-lead';
import type { Terms } from '../sheets/column';
import { type SheetKey, sheetKeys, type Workbook } from '../sheets/index';
import { type Lexicon, lexiconOf } from '../text/lexicon';
import type { Text } from '../text/text';
import { keep, memoryOf, note, recall, remembers } from './memory';
import { readWorkbook } from './read';
import { Refusal } from './refusal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Everything a run works with: the workbook as read at its beginning, and what follows from it. */
export interface Desk {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly tabs: ReadonlyMap<SheetKey, Sheet>;
  readonly memory: Memory;
  readonly lexicon: Lexicon;
  readonly text: Text;
  readonly terms: Terms;
  readonly now: Instant;
  /** Tasks and nodes carry their ids already, also those that the sheet lacks. */
  readonly situation: Situation;
  /** Ids given in this run, by row: still to be written. */
  readonly newTasks: ReadonlyMap<number, string>;
  readonly newNodes: ReadonlyMap<number, string>;
  /** Sheets in which a stamp stood in a row that is not its own: a run was broken off there while somebody moved rows. */
  readonly astray: readonly SheetKey[];
}

const numbered = <R extends { readonly id: string | null; readonly row: number }>(
  rows: readonly R[],
  ids: ReadonlyMap<number, string>,
): readonly R[] => (ids.size === 0 ? rows : rows.map((row) => ({ ...row, id: row.id ?? ids.get(row.row) ?? null })));

/** Reads the workbook, each sheet once. */
export const openDesk = (now: Instant, memory?: Memory): Desk => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const known = memory ?? memoryOf(spreadsheet);
  const lexicon = lexiconOf(known.language);
  const { book: read, tabs, astray } = readWorkbook(spreadsheet, lexicon, sheetKeys, known.older);
  const terms = lexicon.terms(read.file.zone);
  const newTasks = newTaskIds(read.tasks.rows, [lastTaskId(read), known.lastTask]);
  const newNodes = newNodeIds(read);
  const book: Workbook = {
    ...read,
    tasks: { ...read.tasks, rows: numbered(read.tasks.rows, newTasks) },
    nodes: { ...read.nodes, rows: numbered(read.nodes.rows, newNodes) },
  };
  const situation = standInLead(situationOf(book, now, terms), known.owner);
  const words = { lexicon, text: lexicon.text, terms };
  return { spreadsheet, tabs, memory: known, ...words, now, situation, newTasks, newNodes, astray };
};

/**
 * The memory of this file's collaboration, or null where there is none. A copy of a running collaboration brings its
 * sheets but no memory: it begins one of its own, and what happened before is not its own to tell. One that cannot be
 * read is made anew from the sheets, and the lead is told.
 */
export const ownMemory = (now: Instant): Memory | null => {
  const known = recall();
  if (known) return known;
  const { situation } = openDesk(now);
  if (situation.book.charter.rows.length === 0) return null;
  const { file, counters } = remade(situation);
  const lost = remembers();
  keep({ file: { ...file, owner: lost ? ORPHANED : '' }, counters });
  if (lost) note([{ kind: 'memoryLost', matter: 'file' }], now);
  return recall();
};

/** The tab of a sheet that a command cannot do without; a gone one is refused with the name of the command that mends it. */
export const tabOf = (desk: Desk, key: SheetKey): Sheet => {
  const tab = desk.tabs.get(key);
  if (tab) return tab;
  const { menu, sheets } = desk.text;
  throw new Refusal(menu.refused.sheetMissing(sheets[key].name, menu.items.repairWorkbook));
};

/** Refuses unless the sheet has all the columns that a command writes or relies upon. */
export const needColumns = (desk: Desk, key: SheetKey, columns: readonly string[]): void => {
  tabOf(desk, key);
  const { menu, sheets } = desk.text;
  const missing = columns.find((column) => desk.situation.book[key].places[column] === undefined);
  if (missing !== undefined)
    throw new Refusal(
      menu.refused.columnMissing(sheets[key].name, desk.lexicon.headerOf(key, missing), menu.items.repairWorkbook),
    );
};
