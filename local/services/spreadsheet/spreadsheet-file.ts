import { bookStructureChanged } from '../../model/changes';
import { isTimeZone } from '../../model/zone';
import { fail } from './cores';
import { mustEditBook } from './guards';
import type { Calls } from './handle';
import { alters, gives, tells } from './handle';
import { type GoogleSpreadsheet, SpreadsheetPart } from './spreadsheet-part';

type Methods =
  | 'getId'
  | 'getName'
  | 'rename'
  | 'getUrl'
  | 'getSpreadsheetLocale'
  | 'setSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'setSpreadsheetTimeZone'
  | 'toast'
  | 'addMenu'
  | 'updateMenu';

interface Retired {
  getKey(): string;
}

type OldItem = { name: string; functionName: string } | null;

/** The file as a whole: its name, language and zone, and what it says to whoever looks at it. */
export class SpreadsheetFile extends SpreadsheetPart implements Pick<GoogleSpreadsheet, Methods> {
  static readonly calls: Calls<GoogleSpreadsheet & Retired, Methods | keyof Retired> = {
    getId: gives(),
    getKey: gives(),
    getName: tells(),
    rename: alters('String'),
    getUrl: gives(),
    getSpreadsheetLocale: tells(),
    setSpreadsheetLocale: alters('text'),
    getSpreadsheetTimeZone: tells(),
    setSpreadsheetTimeZone: alters('text'),
    toast: gives('String', 'String,String', 'String,String,number?'),
    addMenu: gives('String,Object[]'),
    updateMenu: gives('String,Object[]'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getId() */
  getId(): string {
    return this.core.book.id;
  }

  /** No longer in the reference, still answered at Google (BEHAVIOURS §2). */
  getKey(): string {
    return this.core.book.id;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getName() */
  getName(): string {
    return this.core.book.name;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#rename(String) */
  rename(newName: string): void {
    mustEditBook(this.core);
    this.core.book.name = String(newName);
    bookStructureChanged(this.core.book.changes);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getUrl() */
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.core.book.id}/edit`;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSpreadsheetLocale() */
  getSpreadsheetLocale(): string {
    return this.core.book.locale;
  }

  /**
   * The reference: letters of a language, alone or with a country, as en or en_US. The sentence is unverified.
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setSpreadsheetLocale(String)
   */
  setSpreadsheetLocale(locale: string): void {
    mustEditBook(this.core);
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) fail(this.core, `Invalid argument: ${locale}`);
    this.core.book.locale = locale;
    bookStructureChanged(this.core.book.changes);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSpreadsheetTimeZone() */
  getSpreadsheetTimeZone(): string {
    return this.core.book.timeZone;
  }

  /**
   * Cells keep what they show; the instants that scripts read from them move. The sentence is unverified.
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setSpreadsheetTimeZone(String)
   */
  setSpreadsheetTimeZone(timezone: string): void {
    mustEditBook(this.core);
    if (!isTimeZone(timezone)) fail(this.core, `Invalid argument: ${timezone}`);
    this.core.book.timeZone = timezone;
    bookStructureChanged(this.core.book.changes);
  }

  /**
   * Five seconds unless told otherwise, for ever with a negative number; nobody sees it where nobody is.
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#toast(String)
   */
  toast(msg: string, title = '', timeoutSeconds: number | null = 5): void {
    this.core.context.options.toast?.(String(msg), String(title), timeoutSeconds);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#addMenu(String,Object) */
  addMenu(name: string, subMenus: OldItem[]): void {
    const items = subMenus.map((item) => item && { name: String(item.name), functionName: String(item.functionName) });
    this.core.context.options.menu?.(String(name), items);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#updateMenu(String,Object) */
  updateMenu(name: string, subMenus: OldItem[]): void {
    this.addMenu(name, subMenus);
  }
}
