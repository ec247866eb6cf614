import type { Runtime } from '../runtime';
import type { Context, SpreadsheetOptions } from './context';
import { createContext } from './context';
import type { SpreadsheetCore } from './cores';
import { enums } from './enums';
import type { Calls } from './handle';
import { defineHandle, gives } from './handle';
import { spreadsheetClass } from './spreadsheet';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Methods = 'getActiveSpreadsheet' | 'getActive' | 'flush';

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

const appClass = defineHandle<SpreadsheetCore, App>('SpreadsheetApp', () => [AppActive], enums);

/** The global SpreadsheetApp of one execution. */
export function createSpreadsheetApp(runtime: Runtime, options: SpreadsheetOptions = {}): App {
  const context: Context = createContext(runtime, options);
  return appClass.handle({ context, book: runtime.book });
}
