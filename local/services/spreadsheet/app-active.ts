import { spreadsheetClass } from './classes';
import type { SpreadsheetCore } from './cores';
import { fail } from './cores';
import type { Calls } from './handle';
import { gives } from './handle';
import { SpreadsheetTabs } from './spreadsheet-tabs';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Methods = 'getActiveSpreadsheet' | 'getActive' | 'getActiveSheet' | 'setActiveSheet' | 'flush' | 'getUi';

/** The file the script is bound to, and what is selected in it. */
export class AppActive implements Pick<App, Methods> {
  static readonly calls: Calls<App, Methods> = {
    getActiveSpreadsheet: gives(),
    getActive: gives(),
    getActiveSheet: gives(),
    setActiveSheet: gives('Sheet', 'Sheet,Boolean'),
    flush: gives(),
    getUi: gives(),
  };
  private readonly core: SpreadsheetCore;

  constructor(core: SpreadsheetCore) {
    this.core = core;
  }

  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return spreadsheetClass.handle(this.core);
  }

  getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return spreadsheetClass.handle(this.core);
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return new SpreadsheetTabs(this.core).getActiveSheet();
  }

  setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
    return new SpreadsheetTabs(this.core).setActiveSheet(sheet);
  }

  /** Every write here takes effect at once. */
  flush(): void {}

  /** PLATFORM §5, "getUi in clock trigger". */
  getUi(): GoogleAppsScript.Base.Ui {
    const { ui } = this.core.context.options;
    return ui ? ui() : fail(this.core, 'Cannot call SpreadsheetApp.getUi() from this context.');
  }
}
