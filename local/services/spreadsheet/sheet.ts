import type { SheetCore } from './cores';
import { defineHandle } from './handle';
import { SheetCells } from './sheet-cells';
import { SheetIdentity } from './sheet-identity';

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export const sheetClass = defineHandle<SheetCore, GoogleAppsScript.Spreadsheet.Sheet>('Sheet', () => [
  SheetIdentity,
  SheetCells,
]);
