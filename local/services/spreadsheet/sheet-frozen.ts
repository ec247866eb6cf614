import { fail } from './cores';
import type { Calls } from './handle';
import { alters, tells } from './handle';
import { type GoogleSheet, SheetPart } from './sheet-part';

type Methods = 'getFrozenRows' | 'getFrozenColumns' | 'setFrozenRows' | 'setFrozenColumns';

/** Lines that stay in view. */
export class SheetFrozen extends SheetPart implements Pick<GoogleSheet, Methods> {
  static readonly calls: Calls<GoogleSheet, Methods> = {
    getFrozenRows: tells(),
    getFrozenColumns: tells(),
    setFrozenRows: alters('int'),
    setFrozenColumns: alters('int'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getFrozenRows() */
  getFrozenRows(): number {
    return this.sheet.frozenRows;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getFrozenColumns() */
  getFrozenColumns(): number {
    return this.sheet.frozenColumns;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#setFrozenRows(Integer) */
  setFrozenRows(rows: number): void {
    this.mustLeaveOne(rows, this.sheet.maxRows, 'rows');
    this.change((sheet) => {
      sheet.frozenRows = rows;
    });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#setFrozenColumns(Integer) */
  setFrozenColumns(columns: number): void {
    this.mustLeaveOne(columns, this.sheet.maxColumns, 'columns');
    this.change((sheet) => {
      sheet.frozenColumns = columns;
    });
  }

  /** Both sentences are unverified; that one line must stay free is what the page says. */
  private mustLeaveOne(count: number, all: number, what: string): void {
    if (count < 0) fail(this.core, `Invalid argument: ${what}`);
    if (count >= all) fail(this.core, `You can't freeze all ${what} on the sheet.`);
  }
}
