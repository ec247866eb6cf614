import { removeSheet } from '../../model/remove-sheet';
import { activeSheet, showInFront } from './active-sheet';
import { sheetClass } from './classes';
import type { SheetCore } from './cores';
import { fail, liveSheet } from './cores';
import { mustEditSheet } from './guards';
import type { Calls } from './handle';
import { gives, writes } from './handle';
import { type GoogleSpreadsheet, SpreadsheetPart } from './spreadsheet-part';

type Methods = 'deleteSheet' | 'getActiveSheet' | 'setActiveSheet';
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Which tab is in front, and which go. */
export class SpreadsheetTabs extends SpreadsheetPart implements Pick<GoogleSpreadsheet, Methods> {
  static readonly calls: Calls<GoogleSpreadsheet, Methods> = {
    deleteSheet: writes('Sheet'),
    getActiveSheet: gives(),
    setActiveSheet: gives('Sheet', 'Sheet,Boolean'),
  };

  private coreOf(sheet: GoogleSheet): SheetCore {
    const core = sheetClass.coreOf(sheet);
    return core && core.book === this.core.book ? core : fail(this.core, 'Sheet not found');
  }

  /** PLATFORM §5, "last tab". */
  deleteSheet(sheet: GoogleSheet): void {
    const core = this.coreOf(sheet);
    mustEditSheet(core);
    if (core.book.sheets.length === 1) fail(core, "You can't remove all the sheets in a document.");
    removeSheet(core.book, liveSheet(core));
  }

  getActiveSheet(): GoogleSheet {
    return this.handle(activeSheet(this.core));
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    const core = this.coreOf(sheet);
    showInFront(core, liveSheet(core));
    return sheet;
  }
}
