import { activeSheet } from './active-sheet';
import { rangeClass, rangeListClass, textFinderClass } from './classes';
import type { RangeCore } from './cores';
import { sheetOf } from './cores';
import type { Calls } from './handle';
import { gives } from './handle';
import { rangeInBook } from './locate';
import { type GoogleSpreadsheet, SpreadsheetPart } from './spreadsheet-part';
import { newFinderCore } from './text-finder-core';

type Methods = 'createTextFinder' | 'getRange' | 'getRangeList';

/** Cells anywhere in the file. A notation without a sheet's name means the tab in front. */
export class SpreadsheetFind extends SpreadsheetPart implements Pick<GoogleSpreadsheet, Methods> {
  static readonly calls: Calls<GoogleSpreadsheet, Methods> = {
    createTextFinder: gives('String'),
    getRange: gives('text'),
    getRangeList: gives('String[]'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#createTextFinder(String) */
  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const { book } = this.core;
    const everywhere = () => book.sheets.map((sheet) => ({ sheet, area: {} }));
    return textFinderClass.handle(newFinderCore(this.core, String(findText), everywhere));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getRange(String) */
  getRange(a1Notation: string): GoogleAppsScript.Spreadsheet.Range {
    return rangeClass.handle(this.find(a1Notation));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getRangeList(String) */
  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const ranges = a1Notations.map((notation) => this.find(String(notation)));
    return rangeListClass.handle({ ...sheetOf(this.core, activeSheet(this.core)), ranges });
  }

  private find(notation: string): RangeCore {
    return rangeInBook(this.core, activeSheet(this.core), notation);
  }
}
