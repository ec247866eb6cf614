import { bandingsOf } from './band';
import type { Calls } from './handle';
import { reads } from './handle';
import { type GoogleSheet, SheetPart } from './sheet-part';

/** Alternating colours on a sheet. */
export class SheetBandings extends SheetPart implements Pick<GoogleSheet, 'getBandings'> {
  static readonly calls: Calls<GoogleSheet, 'getBandings'> = { getBandings: reads() };

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getBandings() */
  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return bandingsOf(this.core);
  }
}
