import { addSheet, isNameTaken, newSheetWord, nextId, sheetById, sheetByName } from '../../model/book';
import { createSheet, defaultColumns, defaultRows } from '../../model/sheet-model';
import { mustHaveRoom } from './capacity';
import { fail } from './cores';
import { mustEditBook } from './guards';
import type { Calls } from './handle';
import { gives, writes } from './handle';
import { takenMessage } from './sheet-identity';
import { type GoogleSpreadsheet, SpreadsheetPart } from './spreadsheet-part';

type Methods = 'getSheets' | 'getNumSheets' | 'getSheetByName' | 'getSheetById' | 'insertSheet';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tabs of the file. */
export class SpreadsheetSheets extends SpreadsheetPart implements Pick<GoogleSpreadsheet, Methods> {
  static readonly calls: Calls<GoogleSpreadsheet, Methods> = {
    getSheets: gives(),
    getNumSheets: gives(),
    getSheetByName: gives('String'),
    getSheetById: gives('int'),
    insertSheet: writes('', 'int', 'text', 'text,int'),
  };

  getSheets(): GoogleSheet[] {
    return this.core.book.sheets.map((sheet) => this.handle(sheet));
  }

  getNumSheets(): number {
    return this.core.book.sheets.length;
  }

  getSheetByName(name: string): GoogleSheet | null {
    const sheet = sheetByName(this.core.book, String(name));
    return sheet ? this.handle(sheet) : null;
  }

  getSheetById(id: number): GoogleSheet | null {
    const sheet = sheetById(this.core.book, id);
    return sheet ? this.handle(sheet) : null;
  }

  insertSheet(first?: unknown, second?: unknown): GoogleSheet {
    mustEditBook(this.core);
    const { book } = this.core;
    const name = typeof first === 'string' ? first : this.freeName();
    if (isNameTaken(book, name)) fail(this.core, takenMessage(name));
    const index = [first, second].find((value) => typeof value === 'number');
    mustHaveRoom(this.core, defaultRows * defaultColumns);
    const sheet = createSheet(nextId(book), name);
    addSheet(book, sheet, typeof index === 'number' ? index : book.sheets.length);
    this.core.context.selection.sheetId = sheet.id;
    return this.handle(sheet);
  }

  private freeName(): string {
    const { book } = this.core;
    const word = newSheetWord(book.locale);
    let number = book.sheets.length + 1;
    while (isNameTaken(book, `${word}${number}`)) number += 1;
    return `${word}${number}`;
  }
}
