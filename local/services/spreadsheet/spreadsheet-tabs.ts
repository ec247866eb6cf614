import { bookStructureChanged } from '../../model/changes';
import { copySheet, sheetCopyName } from '../../model/copy-sheet';
import { removeSheet } from '../../model/remove-sheet';
import { activeSheet, showInFront } from './active-sheet';
import { mustHaveRoom } from './capacity';
import { sheetClass } from './classes';
import type { SheetCore } from './cores';
import { fail, liveSheet, sheetOf } from './cores';
import { mustEditBook, mustEditSheet } from './guards';
import type { Calls } from './handle';
import { alters, gives, makes, tells } from './handle';
import { SheetIdentity } from './sheet-identity';
import { type GoogleSpreadsheet, SpreadsheetPart } from './spreadsheet-part';

type Methods =
  | 'deleteActiveSheet'
  | 'deleteSheet'
  | 'duplicateActiveSheet'
  | 'getActiveSheet'
  | 'moveActiveSheet'
  | 'renameActiveSheet'
  | 'setActiveSheet';
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Which tab is in front, and which go. */
export class SpreadsheetTabs extends SpreadsheetPart implements Pick<GoogleSpreadsheet, Methods> {
  static readonly calls: Calls<GoogleSpreadsheet, Methods> = {
    deleteActiveSheet: makes(),
    deleteSheet: alters('Sheet'),
    duplicateActiveSheet: makes(),
    getActiveSheet: tells(),
    moveActiveSheet: alters('int'),
    renameActiveSheet: alters('String'),
    setActiveSheet: gives('Sheet', 'Sheet,Boolean'),
  };

  private coreOf(sheet: GoogleSheet): SheetCore {
    const core = sheetClass.coreOf(sheet);
    return core && core.book === this.core.book ? core : fail(this.core, 'Sheet not found');
  }

  /**
   * PLATFORM §5, "last tab".
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#deleteSheet(Sheet)
   */
  deleteSheet(sheet: GoogleSheet): void {
    const core = this.coreOf(sheet);
    mustEditSheet(core);
    if (core.book.sheets.length === 1) fail(core, "You can't remove all the sheets in a document.");
    removeSheet(core.book, liveSheet(core));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getActiveSheet() */
  getActiveSheet(): GoogleSheet {
    return this.handle(activeSheet(this.core));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setActiveSheet(Sheet) */
  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    const core = this.coreOf(sheet);
    showInFront(core, liveSheet(core));
    return sheet;
  }

  /**
   * The tab that comes to the front is answered.
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#deleteActiveSheet()
   */
  deleteActiveSheet(): GoogleSheet {
    this.deleteSheet(this.getActiveSheet());
    const next = activeSheet(this.core);
    showInFront(this.core, next);
    return this.handle(next);
  }

  /**
   * The copy stands right of the original and in front.
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#duplicateActiveSheet()
   */
  duplicateActiveSheet(): GoogleSheet {
    const { book } = this.core;
    const sheet = activeSheet(this.core);
    mustEditBook(this.core);
    mustHaveRoom(this.core, sheet.maxRows * sheet.maxColumns);
    const copy = copySheet(sheet, book, sheetCopyName(book, sheet.name), book.sheets.indexOf(sheet) + 1);
    copy.hidden = false;
    showInFront(this.core, copy);
    return this.handle(copy);
  }

  /**
   * Places count from 1. The sentence is unverified.
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#moveActiveSheet(Integer)
   */
  moveActiveSheet(pos: number): void {
    const { book } = this.core;
    const sheet = activeSheet(this.core);
    mustEditBook(this.core);
    if (pos < 1 || pos > book.sheets.length) fail(this.core, 'Invalid argument: pos');
    const others = book.sheets.filter((one) => one !== sheet);
    book.sheets = [...others.slice(0, pos - 1), sheet, ...others.slice(pos - 1)];
    bookStructureChanged(book.changes);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#renameActiveSheet(String) */
  renameActiveSheet(newName: string): void {
    new SheetIdentity(sheetOf(this.core, activeSheet(this.core))).setName(newName);
  }
}
