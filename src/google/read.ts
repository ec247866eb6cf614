import { isAstray } from '../changes/astray';
import type { Look } from '../changes/look';
import { type SheetKey, sheetKeys, sheets, type Workbook } from '../sheets/index';
import { absentTable, parseTable } from '../sheets/parse';
import type { SheetSpec, Table } from '../sheets/sheet';
import type { Lexicon } from '../text/lexicon';
import { retrying } from './refusal';
import { findTabs } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells of one tab and what they mean. `id` is the tab's number. */
export const lookOf = (key: SheetKey, values: Look['values'], lexicon: Lexicon, zone: string, id: number): Look => {
  const spec: SheetSpec = sheets[key];
  const table = parseTable(
    spec,
    { name: lexicon.text.sheets[key].name, id, values },
    (header) => lexicon.columnOf(key, header),
    lexicon.terms(zone),
  );
  return { table, values };
};

/** How often a sheet may grow while it is being read. */
const TRIES = 3;

/**
 * All that stands in a tab. Which range that is and what stands in it are two calls: a row put in between them pushes the
 * last one out of the range, and whatever that said would count as gone. So it is asked afterwards how far the sheet reaches.
 */
export const cellsOf = (tab: Sheet, tries = TRIES): Look['values'] => {
  const values = tab.getDataRange().getValues();
  return tries <= 1 || tab.getDataRange().getNumRows() === values.length ? values : cellsOf(tab, tries - 1);
};

/** One tab, its cells and what they mean: a single read, whatever its size. `id` is the tab's number, where it is known or of no use. */
export const lookAt = (key: SheetKey, tab: Sheet, lexicon: Lexicon, zone: string, id?: number): Look => {
  const values = retrying(() => cellsOf(tab));
  return lookOf(key, values, lexicon, zone, id ?? tab.getSheetId());
};

/** One tab as a typed table. */
export const readTab = (key: SheetKey, tab: Sheet, lexicon: Lexicon, zone: string, id?: number): Table<SheetSpec> =>
  lookAt(key, tab, lexicon, zone, id).table;

export interface ReadWorkbook {
  readonly book: Workbook;
  readonly tabs: ReadonlyMap<SheetKey, Sheet>;
  /** Sheets in which a stamp stands in a row that is not its own. */
  readonly astray: readonly SheetKey[];
}

/** The workbook as it stands now, each wanted sheet read once; a sheet that is gone or not wanted is an absent table. `older` are tabs of logs that are full. */
export const readWorkbook = (
  spreadsheet: Spreadsheet,
  lexicon: Lexicon,
  wanted: readonly SheetKey[] = sheetKeys,
  older: readonly number[] = [],
): ReadWorkbook => {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const tabs = new Map(findTabs(spreadsheet, lexicon, wanted));
  const astray: SheetKey[] = [];
  const lookAgain = (key: SheetKey): Look | undefined => {
    const tab = findTabs(spreadsheet, lexicon, [key], older).get(key);
    if (tab) tabs.set(key, tab);
    else tabs.delete(key);
    return tab && lookAt(key, tab, lexicon, zone);
  };
  const tables = sheetKeys.map((key) => {
    const tab = tabs.get(key);
    const read = tab && lookAt(key, tab, lexicon, zone);
    // Somebody gave an older page the log's name: that is asked only here, where the tab's number is known anyway.
    const look = read && older.includes(read.table.id) ? lookAgain(key) : read;
    if (look && isAstray(key, look)) astray.push(key);
    return [key, look?.table ?? absentTable(lexicon.text.sheets[key].name)];
  });
  const file = { id: spreadsheet.getId(), url: spreadsheet.getUrl(), name: spreadsheet.getName(), zone };
  // Each table was parsed by the description of its own key, which a loop over keys cannot tell the compiler.
  return { book: { ...Object.fromEntries(tables), file } as Workbook, tabs, astray };
};
