import type { RangeCore, SheetCore, SpreadsheetCore } from './cores';
import { enums } from './enums';
import { defineHandle } from './handle';

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
export const appClass = defineHandle<SpreadsheetCore, GoogleAppsScript.Spreadsheet.SpreadsheetApp>(
  'SpreadsheetApp',
  enums,
);

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
export const spreadsheetClass = defineHandle<SpreadsheetCore, GoogleAppsScript.Spreadsheet.Spreadsheet>('Spreadsheet');

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export const sheetClass = defineHandle<SheetCore, GoogleAppsScript.Spreadsheet.Sheet>('Sheet');

/** https://developers.google.com/apps-script/reference/spreadsheet/range */
export const rangeClass = defineHandle<RangeCore, GoogleAppsScript.Spreadsheet.Range>('Range');
