import { forgetNamedRange, namedRange, nameRange } from '../../model/named-ranges';
import { rangeClass } from './classes';
import { fail } from './cores';
import { mustEditBook } from './guards';
import type { Calls } from './handle';
import { alters, reads } from './handle';
import { rangeByName } from './locate';
import { mustBeRangeName, namedRangesOf, rangeOfFile } from './name-ranges';
import { type GoogleSpreadsheet, SpreadsheetPart } from './spreadsheet-part';

type Methods = 'getNamedRanges' | 'getRangeByName' | 'setNamedRange' | 'removeNamedRange';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Names for cells. */
export class SpreadsheetNames extends SpreadsheetPart implements Pick<GoogleSpreadsheet, Methods> {
  static readonly calls: Calls<GoogleSpreadsheet, Methods> = {
    getNamedRanges: reads(),
    getRangeByName: reads('String'),
    setNamedRange: alters('String,Range'),
    removeNamedRange: alters('String'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getNamedRanges() */
  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRangesOf(this.core);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getRangeByName(String) */
  getRangeByName(name: string): GoogleRange | null {
    const range = rangeByName(this.core, String(name));
    return range ? rangeClass.handle(range) : null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setNamedRange(String,Range) */
  setNamedRange(name: string, range: GoogleRange): void {
    const wanted = mustBeRangeName(this.core, String(name));
    const { book, sheet, area } = rangeOfFile(this.core, range);
    nameRange(book, wanted, sheet.id, area);
  }

  /**
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#removeNamedRange(String)
   * The sentence for an unknown name is unverified.
   */
  removeNamedRange(name: string): void {
    mustEditBook(this.core);
    const { book } = this.core;
    const named = namedRange(book, String(name)) ?? fail(this.core, `The named range "${name}" does not exist.`);
    forgetNamedRange(book, named);
  }
}
