import { deleteColumns, deleteRows, insertColumns, insertRows } from '../../model/lines';
import { wholeSheet } from '../../model/sheet-model';
import { mustHaveRoom } from './capacity';
import { fail } from './cores';
import { mustEditCells, mustInsertLines } from './guards';
import type { Calls } from './handle';
import { writes } from './handle';
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
    insertRows: writes('int', 'int,int'),
    insertRowsAfter: writes('int,int'),
    insertRowsBefore: writes('int,int'),
    insertColumnAfter: writes('int'),
    insertColumnBefore: writes('int'),
    insertColumns: writes('int', 'int,int'),
    insertColumnsAfter: writes('int,int'),
    insertColumnsBefore: writes('int,int'),
    deleteRow: writes('int'),
    deleteRows: writes('int,int'),
    deleteColumn: writes('int'),
    deleteColumns: writes('int,int'),
  };

  insertRowAfter(afterPosition: number): GoogleSheet {
    return this.insertRowsAfter(afterPosition, 1);
  }

  insertRowBefore(beforePosition: number): GoogleSheet {
    return this.insertRowsBefore(beforePosition, 1);
  }

  insertRows(rowIndex: number, numRows = 1): void {
    this.insertRowsBefore(rowIndex, numRows);
  }

  /** New rows look like the one above them. */
  insertRowsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return this.putRows(afterPosition, afterPosition + 1, howMany);
  }

  /** New rows look like the one below them. */
  insertRowsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return this.putRows(beforePosition, beforePosition, howMany);
  }

  insertColumnAfter(afterPosition: number): GoogleSheet {
    return this.insertColumnsAfter(afterPosition, 1);
  }

  insertColumnBefore(beforePosition: number): GoogleSheet {
    return this.insertColumnsBefore(beforePosition, 1);
  }

  insertColumns(columnIndex: number, numColumns = 1): void {
    this.insertColumnsBefore(columnIndex, numColumns);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return this.putColumns(afterPosition, afterPosition + 1, howMany);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return this.putColumns(beforePosition, beforePosition, howMany);
  }

  deleteRow(rowPosition: number): GoogleSheet {
    this.deleteRows(rowPosition, 1);
    return this.self;
  }

  deleteRows(rowPosition: number, howMany: number): void {
    const { sheet } = this;
    mustBeRows(this.core, rowPosition, howMany);
    const last = rowPosition + howMany - 1;
    if (rowPosition <= sheet.frozenRows + 1 && last >= sheet.maxRows) {
      fail(this.core, 'Sorry, it is not possible to delete all non-frozen rows.');
    }
    mustEditCells(this.core, { ...wholeSheet(sheet), top: rowPosition, bottom: last });
    deleteRows(this.core.book, sheet, rowPosition, howMany);
  }

  deleteColumn(columnPosition: number): GoogleSheet {
    this.deleteColumns(columnPosition, 1);
    return this.self;
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    const { sheet } = this;
    mustBeColumns(this.core, columnPosition, howMany);
    const last = columnPosition + howMany - 1;
    if (columnPosition <= sheet.frozenColumns + 1 && last >= sheet.maxColumns) {
      fail(this.core, 'Sorry, it is not possible to delete all non-frozen columns.');
    }
    mustEditCells(this.core, { ...wholeSheet(sheet), left: columnPosition, right: last });
    deleteColumns(this.core.book, sheet, columnPosition, howMany);
  }

  private putRows(like: number, at: number, count: number): GoogleSheet {
    const { sheet } = this;
    mustBeRows(this.core, like, 1);
    if (count < 1) fail(this.core, 'The number of rows must be at least 1.');
    mustHaveRoom(this.core, count * sheet.maxColumns);
    mustInsertLines(this.core, 'rows', at);
    insertRows(this.core.book, sheet, at, count, like);
    return this.self;
  }

  private putColumns(like: number, at: number, count: number): GoogleSheet {
    const { sheet } = this;
    mustBeColumns(this.core, like, 1);
    if (count < 1) fail(this.core, 'The number of columns must be at least 1.');
    mustHaveRoom(this.core, count * sheet.maxRows);
    mustInsertLines(this.core, 'columns', at);
    insertColumns(this.core.book, sheet, at, count, like);
    return this.self;
  }
}
