import type { Calls } from './handle';
import { reads } from './handle';
import { namedRangesOf } from './name-ranges';
import { type GoogleSheet, SheetPart } from './sheet-part';

type Methods = 'getNamedRanges';

/** The names that stand for cells of this sheet. */
export class SheetNames extends SheetPart implements Pick<GoogleSheet, Methods> {
  static readonly calls: Calls<GoogleSheet, Methods> = { getNamedRanges: reads() };

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getNamedRanges() */
  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRangesOf(this.core, this.sheet.id);
  }
}
