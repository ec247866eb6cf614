import { addSheet, isNameTaken, newSheetWord, nextId, sheetById, sheetByName } from '../../model/book';
import { copySheet } from '../../model/copy-sheet';
import type { SheetModel } from '../../model/sheet-model';
import { createSheet, defaultColumns, defaultRows } from '../../model/sheet-model';
import { activeSheet, showInFront } from './active-sheet';
import { mustHaveRoom } from './capacity';
import { sheetClass } from './classes';
import { fail } from './cores';
import { mustEditBook } from './guards';
import type { Calls } from './handle';
import { makes, tells } from './handle';
import { takenMessage } from './sheet-identity';
import { type GoogleSpreadsheet, SpreadsheetPart } from './spreadsheet-part';

type Methods = 'getSheets' | 'getNumSheets' | 'getSheetByName' | 'getSheetById' | 'insertSheet';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab that `{template: sheet}` names. */
function templateIn(args: readonly unknown[]): SheetModel | undefined {
  const options = args.find((value) => typeof value === 'object' && value !== null);
  return options && 'template' in options ? sheetClass.coreOf(options.template)?.sheet : undefined;
}

/** The tabs of the file. */
export class SpreadsheetSheets extends SpreadsheetPart implements Pick<GoogleSpreadsheet, Methods> {
  static readonly calls: Calls<GoogleSpreadsheet, Methods> = {
    getSheets: tells(),
    getNumSheets: tells(),
    getSheetByName: tells('String'),
    getSheetById: tells('int'),
    insertSheet: makes('', 'int', 'int,options', 'options', 'text', 'text,int', 'text,int,options', 'text,options'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSheets() */
  getSheets(): GoogleSheet[] {
    return this.core.book.sheets.map((sheet) => this.handle(sheet));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getNumSheets() */
  getNumSheets(): number {
    return this.core.book.sheets.length;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSheetByName(String) */
  getSheetByName(name: string): GoogleSheet | null {
    const sheet = sheetByName(this.core.book, String(name));
    return sheet ? this.handle(sheet) : null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSheetById(Integer) */
  getSheetById(id: number): GoogleSheet | null {
    const sheet = sheetById(this.core.book, id);
    return sheet ? this.handle(sheet) : null;
  }

  /**
   * Without a place it goes right of the tab in front, as the page does it: unverified.
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertSheet()
   */
  insertSheet(...args: unknown[]): GoogleSheet {
    mustEditBook(this.core);
    const { book } = this.core;
    const [first] = args;
    const name = typeof first === 'string' ? first : this.freeName();
    if (isNameTaken(book, name)) fail(this.core, takenMessage(name));
    const given = args.find((value) => typeof value === 'number');
    const index = given ?? book.sheets.indexOf(activeSheet(this.core)) + 1;
    if (index < 0 || index > book.sheets.length) fail(this.core, 'Invalid argument: sheetIndex');
    const sheet = this.make(name, index, templateIn(args));
    showInFront(this.core, sheet);
    return this.handle(sheet);
  }

  private make(name: string, index: number, template: SheetModel | undefined): SheetModel {
    const { book } = this.core;
    const { maxRows, maxColumns } = template ?? { maxRows: defaultRows, maxColumns: defaultColumns };
    mustHaveRoom(this.core, maxRows * maxColumns);
    if (template) return Object.assign(copySheet(template, book, name, index), { hidden: false });
    const sheet = createSheet(nextId(book), name);
    addSheet(book, sheet, index);
    return sheet;
  }

  private freeName(): string {
    const { book } = this.core;
    const word = newSheetWord(book.locale);
    let number = book.sheets.length + 1;
    while (isNameTaken(book, `${word}${number}`)) number += 1;
    return `${word}${number}`;
  }
}
