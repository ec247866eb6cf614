import type { Look } from '../changes/look';
import type { Instant } from '../domain/day';
import { type Situation, situationOf } from '../facts/situation';
import { calendarOf, type Edge } from '../jobs/edge';
import type { Memory } from '../jobs/memory';
import { standInLead } from '../jobs/stand-in-lead';
import { type SheetKey, sheetKeys, type Workbook } from '../sheets/index';
import { absentTable } from '../sheets/parse';
import type { SheetSpec, Table } from '../sheets/sheet';
import type { Lexicon } from '../text/lexicon';
import { cellsOf, lookOf } from './read';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A look that costs two calls: what came into reach meanwhile shows in the look after the writing, or to the next pass. */
export const quickLook = (key: SheetKey, tab: Sheet, lexicon: Lexicon, zone: string): Look =>
  lookOf(key, cellsOf(tab, 1), lexicon, zone, 0);

/** What an edit trigger knows of the workbook: its edge, and the sheets that it read. */
export const situationAtEdge = (
  tables: ReadonlyMap<SheetKey, Table<SheetSpec>>,
  edge: Edge,
  memory: Memory,
  lexicon: Lexicon,
  now: Instant,
): Situation => {
  const all = sheetKeys.map((key) => [key, tables.get(key) ?? absentTable(lexicon.text.sheets[key].name)] as const);
  const file = { id: '', url: '', name: '', zone: edge.zone };
  // Each table was read by the description of its own key.
  const book = { ...Object.fromEntries(all), file } as Workbook;
  const situation = situationOf(book, now, lexicon.terms(edge.zone));
  const settings = { ...situation.settings, ...edge.settings };
  return standInLead({ ...situation, settings, calendar: calendarOf(edge) }, memory.owner);
};
