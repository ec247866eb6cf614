import { bandingsOf } from './band';
import { sheetOf } from './cores';
import type { Calls } from './handle';
import { reads } from './handle';
import { type GoogleSpreadsheet, SpreadsheetPart } from './spreadsheet-part';

/** Alternating colours anywhere in the file. */
export class SpreadsheetBandings extends SpreadsheetPart implements Pick<GoogleSpreadsheet, 'getBandings'> {
  static readonly calls: Calls<GoogleSpreadsheet, 'getBandings'> = { getBandings: reads() };

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getBandings() */
  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return this.core.book.sheets.flatMap((sheet) => bandingsOf(sheetOf(this.core, sheet)));
  }
}
