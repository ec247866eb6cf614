import { copySheet, sheetCopyName } from '../../model/copy-sheet';
import { mustHaveRoom } from './capacity';
import { rangeListClass, sheetClass, spreadsheetClass, textFinderClass } from './classes';
import { fail, sheetOf } from './cores';
import { mustEditBook } from './guards';
import type { Calls } from './handle';
import { gives, makes } from './handle';
import { rangeByNotation } from './locate';
import { type GoogleSheet, SheetPart } from './sheet-part';
import { newFinderCore } from './text-finder-core';

type Methods = 'createTextFinder' | 'getRangeList' | 'copyTo' | 'getFormUrl';

/** Several ranges at once, texts anywhere on the sheet, and the sheet itself in another file. */
export class SheetFind extends SheetPart implements Pick<GoogleSheet, Methods> {
  static readonly calls: Calls<GoogleSheet, Methods> = {
    createTextFinder: gives('String'),
    getRangeList: gives('String[]'),
    copyTo: makes('Spreadsheet'),
    getFormUrl: gives(),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#createTextFinder(String) */
  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const { sheet } = this;
    return textFinderClass.handle(newFinderCore(this.core, String(findText), () => [{ sheet, area: {} }]));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getRangeList(String) */
  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const ranges = a1Notations.map((notation) => rangeByNotation(this.core, String(notation)));
    return rangeListClass.handle({ ...this.core, ranges });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#copyTo(Spreadsheet) */
  copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): GoogleSheet {
    const target = spreadsheetClass.coreOf(spreadsheet) ?? fail(this.core, 'Invalid argument: spreadsheet');
    const { sheet } = this;
    mustEditBook(target);
    mustHaveRoom(target, sheet.maxRows * sheet.maxColumns);
    return sheetClass.handle(sheetOf(target, copySheet(sheet, target.book, sheetCopyName(target.book, sheet.name))));
  }

  /**
   * Forms are not emulated: no sheet has one.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getFormUrl()
   */
  getFormUrl(): string | null {
    return null;
  }
}
