import type { SheetModel } from '../../model/sheet-model';
import { sheetClass, spreadsheetClass } from './classes';
import type { SpreadsheetCore } from './cores';
import { sheetOf } from './cores';

export type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What every group of Spreadsheet's methods leans on. */
export abstract class SpreadsheetPart {
  protected readonly core: SpreadsheetCore;

  constructor(core: SpreadsheetCore) {
    this.core = core;
  }

  protected get self(): GoogleSpreadsheet {
    return spreadsheetClass.handle(this.core);
  }

  protected handle(sheet: SheetModel): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetClass.handle(sheetOf(this.core, sheet));
  }
}
