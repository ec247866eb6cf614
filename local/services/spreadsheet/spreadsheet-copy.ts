import { spreadsheetClass } from './classes';
import { fail } from './cores';
import { mustReadBook } from './guards';
import type { Calls } from './handle';
import { writes } from './handle';
import { type GoogleSpreadsheet, SpreadsheetPart } from './spreadsheet-part';

const scope = 'https://www.googleapis.com/auth/spreadsheets';

/** A copy of the whole file. */
export class SpreadsheetCopy extends SpreadsheetPart implements Pick<GoogleSpreadsheet, 'copy'> {
  static readonly calls: Calls<GoogleSpreadsheet, 'copy'> = { copy: writes('String') };

  /**
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#copy(String)
   * Makes a new file, so the scope for the current file alone is not enough (PLATFORM §4; the name of the method in the
   * sentence is unverified).
   */
  copy(name: string): GoogleSpreadsheet {
    const { context, book } = this.core;
    const required = `call Spreadsheet.copy. Required permissions: ${scope}`;
    if (context.runtime.authMode !== 'FULL') fail(this.core, `You do not have permission to ${required}`);
    if (!context.runtime.scopes.includes(scope)) {
      fail(this.core, `Specified permissions are not sufficient to ${required}`);
    }
    mustReadBook(this.core);
    const { copyBook } = context.options;
    if (!copyBook) return fail(this.core, 'Copying files is not emulated here');
    return spreadsheetClass.handle({ context, book: copyBook(book, String(name)) });
  }
}
