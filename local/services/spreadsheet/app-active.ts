import { spreadsheetClass } from './classes';
import type { SpreadsheetCore } from './cores';
import type { Calls } from './handle';
import { gives } from './handle';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Methods = 'getActiveSpreadsheet' | 'getActive' | 'flush';

/** The file the script is bound to, and what is selected in it. */
export class AppActive implements Pick<App, Methods> {
  static readonly calls: Calls<App, Methods> = { getActiveSpreadsheet: gives(), getActive: gives(), flush: gives() };
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

  flush(): void {}
}
