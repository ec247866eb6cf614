import { boxAt } from '../../model/area';
import { lastColumn, lastRow } from '../../model/extent';
import type { Cell } from '../../model/sheet-model';
import { readValues } from '../../model/values';
import { rangeClass } from './classes';
import { boxOfRange } from './cores';
import { dateReader } from './date-reader';
import type { Calls } from './handle';
import { gives, reads, tells } from './handle';
import { rangeByNotation, rangeByNumbers } from './locate';
import { type GoogleSheet, SheetPart } from './sheet-part';

type Methods =
  | 'getRange'
  | 'getDataRange'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'getSheetValues';

/** Cells by address, and how far the data reaches. */
export class SheetCells extends SheetPart implements Pick<GoogleSheet, Methods> {
  static readonly calls: Calls<GoogleSheet, Methods> = {
    getRange: gives('text', 'int,int', 'int,int,int', 'int,int,int,int'),
    getDataRange: tells(),
    getLastRow: reads(),
    getLastColumn: reads(),
    getMaxRows: tells(),
    getMaxColumns: tells(),
    getSheetValues: reads('int,int,int,int'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getRange(String) */
  getRange(
    place: number | string,
    column?: number,
    rows?: number,
    columns?: number,
  ): GoogleAppsScript.Spreadsheet.Range {
    if (typeof place === 'string') return rangeClass.handle(rangeByNotation(this.core, place));
    return rangeClass.handle(rangeByNumbers(this.core, place, column ?? 1, rows, columns));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getDataRange() */
  getDataRange(): GoogleAppsScript.Spreadsheet.Range {
    const { sheet } = this;
    return this.range(boxAt(1, 1, Math.max(1, lastRow(sheet)), Math.max(1, lastColumn(sheet))));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getLastRow() */
  getLastRow(): number {
    return lastRow(this.sheet);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getLastColumn() */
  getLastColumn(): number {
    return lastColumn(this.sheet);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getMaxRows() */
  getMaxRows(): number {
    return this.sheet.maxRows;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getMaxColumns() */
  getMaxColumns(): number {
    return this.sheet.maxColumns;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getSheetValues(Integer,Integer,Integer,Integer) */
  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): (Cell | Date)[][] {
    const { sheet } = this;
    // -1 means up to the last row or column with content.
    const rows = numRows === -1 ? lastRow(sheet) - startRow + 1 : numRows;
    const columns = numColumns === -1 ? lastColumn(sheet) - startColumn + 1 : numColumns;
    const range = rangeByNumbers(this.core, startRow, startColumn, rows, columns);
    return readValues(this.core.book, sheet, boxOfRange(range), dateReader(this.core));
  }
}
