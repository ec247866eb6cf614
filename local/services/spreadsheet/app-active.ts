import { spreadsheetClass } from './classes';
import type { SpreadsheetCore } from './cores';
import { activeFile, fail } from './cores';
import type { Calls } from './handle';
import { gives, tells } from './handle';
import { SpreadsheetTabs } from './spreadsheet-tabs';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Methods = 'getActiveSpreadsheet' | 'getActive' | 'getActiveSheet' | 'setActiveSheet' | 'flush' | 'getUi';

/** The active file, which is the one the script is bound to until it names another, and what is selected in it. */
export class AppActive implements Pick<App, Methods> {
  static readonly calls: Calls<App, Methods> = {
    getActiveSpreadsheet: gives(),
    getActive: gives(),
    getActiveSheet: tells(),
    setActiveSheet: gives('Sheet', 'Sheet,Boolean'),
    flush: tells(),
    getUi: gives(),
  };
  private readonly core: SpreadsheetCore;

  constructor(core: SpreadsheetCore) {
    this.core = core;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getActiveSpreadsheet() */
  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return spreadsheetClass.handle(activeFile(this.core));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getActive() */
  getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return spreadsheetClass.handle(activeFile(this.core));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getActiveSheet() */
  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return new SpreadsheetTabs(activeFile(this.core)).getActiveSheet();
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#setActiveSheet(Sheet) */
  setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
    return new SpreadsheetTabs(activeFile(this.core)).setActiveSheet(sheet);
  }

  /**
   * What tells of the document puts the buffer out, and so does this.
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#flush()
   */
  flush(): void {}

  /**
   * PLATFORM §5, "getUi in clock trigger".
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getUi()
   */
  getUi(): GoogleAppsScript.Base.Ui {
    const { ui } = this.core.context.options;
    return ui ? ui() : fail(this.core, 'Cannot call SpreadsheetApp.getUi() from this context.');
  }
}
