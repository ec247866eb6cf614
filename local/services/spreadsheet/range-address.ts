import { formatA1 } from '../../model/a1';
import { type Box, boxAt, boxOf, columnsOf, rowsOf } from '../../model/area';
import { sheetClass } from './classes';
import { fail, liveSheet, outsideMessage, sizeOf } from './cores';
import type { Calls } from './handle';
import { gives } from './handle';
import { type GoogleRange, RangePart } from './range-part';

type Methods =
  | 'getA1Notation'
  | 'getRow'
  | 'getRowIndex'
  | 'getColumn'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getHeight'
  | 'getWidth'
  | 'getGridId'
  | 'getSheet'
  | 'getCell'
  | 'offset'
  | 'isStartRowBounded'
  | 'isEndRowBounded'
  | 'isStartColumnBounded'
  | 'isEndColumnBounded';

/** Where the range lies. */
export class RangeAddress extends RangePart implements Pick<GoogleRange, Methods> {
  /** The range's own cells, whether or not the sheet still has them. */
  protected override get box(): Box {
    return boxOf(this.core.area, sizeOf(this.core));
  }

  static readonly calls: Calls<GoogleRange & { getColumnIndex(): number }, Methods | 'getColumnIndex'> = {
    getA1Notation: gives(),
    getRow: gives(),
    getRowIndex: gives(),
    getColumn: gives(),
    getColumnIndex: gives(),
    getLastRow: gives(),
    getLastColumn: gives(),
    getNumRows: gives(),
    getNumColumns: gives(),
    getHeight: gives(),
    getWidth: gives(),
    getGridId: gives(),
    getSheet: gives(),
    getCell: gives('int,int'),
    offset: gives('int,int', 'int,int,int', 'int,int,int,int'),
    isStartRowBounded: gives(),
    isEndRowBounded: gives(),
    isStartColumnBounded: gives(),
    isEndColumnBounded: gives(),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getA1Notation() */
  getA1Notation(): string {
    liveSheet(this.core);
    return formatA1(this.core.area);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getRow() */
  getRow(): number {
    return this.box.top;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getRowIndex() */
  getRowIndex(): number {
    return this.box.top;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getColumn() */
  getColumn(): number {
    return this.box.left;
  }

  getColumnIndex(): number {
    return this.box.left;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getLastRow() */
  getLastRow(): number {
    return this.box.bottom;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getLastColumn() */
  getLastColumn(): number {
    return this.box.right;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getNumRows() */
  getNumRows(): number {
    return rowsOf(this.box);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getNumColumns() */
  getNumColumns(): number {
    return columnsOf(this.box);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getHeight() */
  getHeight(): number {
    return rowsOf(this.box);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getWidth() */
  getWidth(): number {
    return columnsOf(this.box);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getGridId() */
  getGridId(): number {
    return this.sheet.id;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getSheet() */
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    const sheet = liveSheet(this.core);
    const { context, book } = this.core;
    return sheetClass.handle({ context, book, sheet });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getCell(Integer,Integer) */
  getCell(row: number, column: number): GoogleRange {
    const { box } = this;
    const cell = boxAt(box.top + row - 1, box.left + column - 1);
    if (row < 1 || column < 1 || cell.bottom > box.bottom || cell.right > box.right) {
      fail(this.core, 'Cell reference out of range');
    }
    return this.range(cell);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#offset(Integer,Integer) */
  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): GoogleRange {
    const { box, sheet } = this;
    const rows = numRows ?? rowsOf(box);
    const columns = numColumns ?? columnsOf(box);
    if (rows < 1) fail(this.core, 'The number of rows in the range must be at least 1.');
    if (columns < 1) fail(this.core, 'The number of columns in the range must be at least 1.');
    const moved = boxAt(box.top + rowOffset, box.left + columnOffset, rows, columns);
    if (moved.top < 1 || moved.left < 1 || moved.bottom > sheet.maxRows || moved.right > sheet.maxColumns) {
      fail(this.core, outsideMessage);
    }
    return this.range(moved);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#isStartRowBounded() */
  isStartRowBounded(): boolean {
    return this.core.area.top !== undefined;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#isEndRowBounded() */
  isEndRowBounded(): boolean {
    return this.core.area.bottom !== undefined;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#isStartColumnBounded() */
  isStartColumnBounded(): boolean {
    return this.core.area.left !== undefined;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#isEndColumnBounded() */
  isEndColumnBounded(): boolean {
    return this.core.area.right !== undefined;
  }
}
