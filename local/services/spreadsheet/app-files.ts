import type { Book } from '../../model/book';
import { spreadsheetClass } from './classes';
import { makeActive } from './context';
import type { SpreadsheetCore } from './cores';
import { fail } from './cores';
import { mustReadBook } from './guards';
import type { Calls } from './handle';
import { gives, makes } from './handle';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Methods = 'create' | 'open' | 'openById' | 'openByUrl' | 'setActiveSpreadsheet';

interface Retired {
  openByKey(key: string): GoogleSpreadsheet;
}

const scope = 'https://www.googleapis.com/auth/spreadsheets';

/** Files other than the one the script is bound to; they ask for the full scope. */
export class AppFiles implements Pick<App, Methods> {
  static readonly calls: Calls<App & Retired, Methods | keyof Retired> = {
    create: makes('String', 'String,int,int'),
    open: gives('Object'),
    openById: gives('text'),
    openByKey: gives('text'),
    openByUrl: gives('text'),
    setActiveSpreadsheet: gives('Spreadsheet'),
  };
  private readonly core: SpreadsheetCore;

  constructor(core: SpreadsheetCore) {
    this.core = core;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#create(String) */
  create(name: string, rows = 1000, columns = 26): GoogleSpreadsheet {
    this.mustHaveScope('create');
    const { createBook } = this.core.context.options;
    if (!createBook) fail(this.core, 'Creating files is not emulated here');
    return this.handle(createBook(String(name), rows, columns));
  }

  /**
   * A Drive file is asked for nothing but its id.
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#open(Object)
   */
  open(file: GoogleAppsScript.Drive.File): GoogleSpreadsheet {
    return this.find('open', String(file.getId()));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#openById(String) */
  openById(id: string): GoogleSpreadsheet {
    return this.find('openById', id);
  }

  /** No longer in the reference, still answered at Google (BEHAVIOURS §2). */
  openByKey(key: string): GoogleSpreadsheet {
    return this.find('openByKey', key);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#openByUrl(String) */
  openByUrl(url: string): GoogleSpreadsheet {
    const id = /\/d\/([\w-]+)/.exec(url)?.[1];
    return this.find('openByUrl', id ?? fail(this.core, 'Invalid argument: url'));
  }

  /**
   * For the rest of the execution (gas-fakes, test/testsheetsexotics.js).
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#setActiveSpreadsheet(Spreadsheet)
   */
  setActiveSpreadsheet(spreadsheet: GoogleSpreadsheet): void {
    makeActive(this.core.context, spreadsheetClass.coreOf(spreadsheet)?.book ?? this.core.book);
  }

  /** The sentence for an id that is none is unverified. */
  private find(method: string, id: string): GoogleSpreadsheet {
    this.mustHaveScope(method);
    const { book, context } = this.core;
    const found = id === book.id ? book : context.options.openBook?.(id);
    if (!found) {
      fail(this.core, `Unexpected error while getting the method or property ${method} on object SpreadsheetApp.`);
    }
    mustReadBook({ context, book: found });
    return this.handle(found);
  }

  private handle(book: Book): GoogleSpreadsheet {
    return spreadsheetClass.handle({ context: this.core.context, book });
  }

  /** PLATFORM §5, "no right in simple trigger" and "scope absent from manifest". */
  private mustHaveScope(method: string): void {
    const { authMode, scopes } = this.core.context.runtime;
    const required = `call SpreadsheetApp.${method}. Required permissions: ${scope}`;
    if (authMode !== 'FULL') fail(this.core, `You do not have permission to ${required}`);
    if (!scopes.includes(scope)) fail(this.core, `Specified permissions are not sufficient to ${required}`);
  }
}
