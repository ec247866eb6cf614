import type { Observed } from '../layout/mend';
import type { SheetKey } from '../sheets/index';
import type { SheetSpec, Table } from '../sheets/sheet';
import type { Lexicon } from '../text/lexicon';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How a tab looks now, in a fixed number of reads whatever its size. */
export const observe = (key: SheetKey, tab: Sheet, table: Table<SheetSpec>, lexicon: Lexicon): Observed => {
  const width = Math.max(1, tab.getLastColumn());
  const { headerRow } = table;
  const header = tab.getRange(headerRow, 1, 1, width);
  const headers = (header.getValues()[0] ?? []).map((cell) => String(cell).trim());
  const under = Math.max(1, tab.getMaxRows() - headerRow);
  const validations = tab.getRange(headerRow + 1, 1, under, width).getDataValidations();
  return {
    name: tab.getName(),
    headerRow,
    headers,
    known: headers.map((text) => (text === '' ? undefined : lexicon.columnOf(key, text))),
    notes: header.getNotes()[0] ?? [],
    formats: tab.getRange(headerRow + 1, 1, 1, width).getNumberFormats()[0] ?? [],
    dropdowns: headers.map((_, at) => validations.every((row) => row[at] !== null && row[at] !== undefined)),
    liveRules: tab.getConditionalFormatRules().length,
    frozenRows: tab.getFrozenRows(),
  };
};
