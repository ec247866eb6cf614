import type { Calls } from './handle';
import { reads } from './handle';
import { protectionsOf } from './protect';
import { type GoogleSpreadsheet, SpreadsheetPart } from './spreadsheet-part';

type Methods = 'getProtections';

/** What is protected anywhere in the file. */
export class SpreadsheetProtections extends SpreadsheetPart implements Pick<GoogleSpreadsheet, Methods> {
  static readonly calls: Calls<GoogleSpreadsheet, Methods> = { getProtections: reads('ProtectionType') };

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getProtections(ProtectionType) */
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this.core, type);
  }
}
