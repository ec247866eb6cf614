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

/** One tab, its cells and what they mean: a single read, whatever its size. `id` is the tab's number, where it is known or of no use. */
export const lookAt = (key: SheetKey, tab: Sheet, lexicon: Lexicon, zone: string, id?: number): Look => {
  const values = retrying(() => tab.getDataRange().getValues());
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

/** The workbook as it stands now, each wanted sheet read once; a sheet that is gone or not wanted is an absent table. */
export const readWorkbook = (
  spreadsheet: Spreadsheet,
  lexicon: Lexicon,
  wanted: readonly SheetKey[] = sheetKeys,
): ReadWorkbook => {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const tabs = findTabs(spreadsheet, lexicon, wanted);
  const astray: SheetKey[] = [];
  const tables = sheetKeys.map((key) => {
    const tab = tabs.get(key);
    if (!tab) return [key, absentTable(lexicon.text.sheets[key].name)];
    const look = lookAt(key, tab, lexicon, zone);
    if (isAstray(key, look)) astray.push(key);
    return [key, look.table];
  });
  const file = { id: spreadsheet.getId(), url: spreadsheet.getUrl(), name: spreadsheet.getName(), zone };
  // Each table was parsed by the description of its own key, which a loop over keys cannot tell the compiler.
  return { book: { ...Object.fromEntries(tables), file } as Workbook, tabs, astray };
};
