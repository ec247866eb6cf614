import { deleteColumns, deleteRows, insertColumns, insertRows } from '../../model/lines';
import { wholeSheet } from '../../model/sheet-model';
import { mustHaveRoom } from './capacity';
import { fail, sizeOf } from './cores';
import { mustEditCells, mustInsertLines } from './guards';
import type { Calls } from './handle';
import { alters, writes } from './handle';
import { mustBeColumns, mustBeRows } from './line-bounds';
import { type GoogleSheet, SheetPart } from './sheet-part';

type Methods =
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertRows'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'insertColumns'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'deleteRow'
  | 'deleteRows'
  | 'deleteColumn'
  | 'deleteColumns';

/** Rows and columns put in and taken out. */
export class SheetLines extends SheetPart implements Pick<GoogleSheet, Methods> {
  static readonly calls: Calls<GoogleSheet, Methods> = {
    insertRowAfter: writes('int'),
    insertRowBefore: writes('int'),
    insertRows: alters('int', 'int,int'),
    insertRowsAfter: writes('int,int'),
    insertRowsBefore: writes('int,int'),
    insertColumnAfter: writes('int'),
    insertColumnBefore: writes('int'),
    insertColumns: alters('int', 'int,int'),
    insertColumnsAfter: writes('int,int'),
    insertColumnsBefore: writes('int,int'),
    deleteRow: writes('int'),
    deleteRows: alters('int,int'),
    deleteColumn: writes('int'),
    deleteColumns: alters('int,int'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertRowAfter(Integer) */
  insertRowAfter(afterPosition: number): GoogleSheet {
    return this.insertRowsAfter(afterPosition, 1);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertRowBefore(Integer) */
  insertRowBefore(beforePosition: number): GoogleSheet {
    return this.insertRowsBefore(beforePosition, 1);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertRows(Integer) */
  insertRows(rowIndex: number, numRows = 1): void {
    this.insertRowsBefore(rowIndex, numRows);
  }

  /**
   * New rows look like the one above them.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertRowsAfter(Integer,Integer)
   */
  insertRowsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return this.putRows(afterPosition, afterPosition + 1, howMany);
  }

  /**
   * New rows look like the one below them.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertRowsBefore(Integer,Integer)
   */
  insertRowsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return this.putRows(beforePosition, beforePosition, howMany);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertColumnAfter(Integer) */
  insertColumnAfter(afterPosition: number): GoogleSheet {
    return this.insertColumnsAfter(afterPosition, 1);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertColumnBefore(Integer) */
  insertColumnBefore(beforePosition: number): GoogleSheet {
    return this.insertColumnsBefore(beforePosition, 1);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertColumns(Integer) */
  insertColumns(columnIndex: number, numColumns = 1): void {
    this.insertColumnsBefore(columnIndex, numColumns);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertColumnsAfter(Integer,Integer) */
  insertColumnsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return this.putColumns(afterPosition, afterPosition + 1, howMany);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertColumnsBefore(Integer,Integer) */
  insertColumnsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return this.putColumns(beforePosition, beforePosition, howMany);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#deleteRow(Integer) */
  deleteRow(rowPosition: number): GoogleSheet {
    this.deleteRows(rowPosition, 1);
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#deleteRows(Integer,Integer) */
  deleteRows(rowPosition: number, howMany: number): void {
    const { sheet } = this;
    mustBeRows(this.core, rowPosition, howMany);
    const last = rowPosition + howMany - 1;
    if (rowPosition <= sheet.frozenRows + 1 && last >= sizeOf(this.core).maxRows) {
      fail(this.core, 'Sorry, it is not possible to delete all non-frozen rows.');
    }
    this.core.context.runtime.buffer?.expect(sheet, 'rows', -howMany);
    mustEditCells(this.core, { ...wholeSheet(sheet), top: rowPosition, bottom: last });
    deleteRows(this.core.book, sheet, rowPosition, howMany);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#deleteColumn(Integer) */
  deleteColumn(columnPosition: number): GoogleSheet {
    this.deleteColumns(columnPosition, 1);
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#deleteColumns(Integer,Integer) */
  deleteColumns(columnPosition: number, howMany: number): void {
    const { sheet } = this;
    mustBeColumns(this.core, columnPosition, howMany);
    const last = columnPosition + howMany - 1;
    if (columnPosition <= sheet.frozenColumns + 1 && last >= sizeOf(this.core).maxColumns) {
      fail(this.core, 'Sorry, it is not possible to delete all non-frozen columns.');
    }
    this.core.context.runtime.buffer?.expect(sheet, 'columns', -howMany);
    mustEditCells(this.core, { ...wholeSheet(sheet), left: columnPosition, right: last });
    deleteColumns(this.core.book, sheet, columnPosition, howMany);
  }

  private putRows(like: number, at: number, count: number): GoogleSheet {
    const { sheet } = this;
    mustBeRows(this.core, like, 1);
    if (count < 1) fail(this.core, 'The number of rows must be at least 1.');
    mustHaveRoom(this.core, count * sheet.maxColumns);
    this.core.context.runtime.buffer?.expect(sheet, 'rows', count);
    mustInsertLines(this.core, 'rows', at);
    insertRows(this.core.book, sheet, at, count, like);
    return this.self;
  }

  private putColumns(like: number, at: number, count: number): GoogleSheet {
    const { sheet } = this;
    mustBeColumns(this.core, like, 1);
    if (count < 1) fail(this.core, 'The number of columns must be at least 1.');
    mustHaveRoom(this.core, count * sheet.maxRows);
    this.core.context.runtime.buffer?.expect(sheet, 'columns', count);
    mustInsertLines(this.core, 'columns', at);
    insertColumns(this.core.book, sheet, at, count, like);
    return this.self;
  }
}
