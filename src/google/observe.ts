import type { Observed } from '../layout/mend';
import type { SheetKey } from '../sheets/index';
import type { SheetSpec, Table } from '../sheets/sheet';
import type { Lexicon } from '../text/lexicon';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the dropdown of a column offers, told by its first row; null where a row has none, or where it refuses what is typed. */
const offeredIn = (
  rules: readonly (GoogleAppsScript.Spreadsheet.DataValidation | null | undefined)[],
): Observed['dropdowns'][number] => {
  const [first] = rules;
  if (!first?.getAllowInvalid() || rules.some((rule) => rule === null || rule === undefined)) return null;
  const [words]: readonly unknown[] = first.getCriteriaValues();
  return Array.isArray(words) ? words.map(String) : 'range';
};

/** The formula of a conditional format, '' for one that has none. */
const formulaOf = (rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): string =>
  String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');

/** How a tab looks now, in a number of reads that its rows do not change. */
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
    dropdowns: headers.map((_, at) => offeredIn(validations.map((row) => row[at]))),
    liveFormulas: tab.getConditionalFormatRules().map(formulaOf),
    frozenRows: tab.getFrozenRows(),
  };
};
