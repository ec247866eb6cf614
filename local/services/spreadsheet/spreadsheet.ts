import type { SpreadsheetCore } from './cores';
import { defineHandle } from './handle';
import { SpreadsheetSheets } from './spreadsheet-sheets';

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
export const spreadsheetClass = defineHandle<SpreadsheetCore, GoogleAppsScript.Spreadsheet.Spreadsheet>(
  'Spreadsheet',
  () => [SpreadsheetSheets],
);
