import { activeSheet } from './active-sheet';
import { sheetOf } from './cores';
import type { Calls } from './handle';
import { SheetHiddenLines } from './sheet-hidden-lines';
import { SheetLines } from './sheet-lines';
import { type GoogleSpreadsheet, SpreadsheetPart } from './spreadsheet-part';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Methods =
  | 'deleteColumn'
  | 'deleteColumns'
  | 'deleteRow'
  | 'deleteRows'
  | 'hideColumn'
  | 'hideRow'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'isColumnHiddenByUser'
  | 'isRowHiddenByUser'
  | 'unhideColumn'
  | 'unhideRow';

/** Rows and columns of the tab in front. */
export class SpreadsheetActiveLines extends SpreadsheetPart implements Pick<GoogleSpreadsheet, Methods> {
  static readonly calls: Calls<GoogleSpreadsheet, Methods> = {
    deleteColumn: SheetLines.calls.deleteColumn,
    deleteColumns: SheetLines.calls.deleteColumns,
    deleteRow: SheetLines.calls.deleteRow,
    deleteRows: SheetLines.calls.deleteRows,
    hideColumn: SheetHiddenLines.calls.hideColumn,
    hideRow: SheetHiddenLines.calls.hideRow,
    insertColumnAfter: SheetLines.calls.insertColumnAfter,
    insertColumnBefore: SheetLines.calls.insertColumnBefore,
    insertColumnsAfter: SheetLines.calls.insertColumnsAfter,
    insertColumnsBefore: SheetLines.calls.insertColumnsBefore,
    insertRowAfter: SheetLines.calls.insertRowAfter,
    insertRowBefore: SheetLines.calls.insertRowBefore,
    insertRowsAfter: SheetLines.calls.insertRowsAfter,
    insertRowsBefore: SheetLines.calls.insertRowsBefore,
    isColumnHiddenByUser: SheetHiddenLines.calls.isColumnHiddenByUser,
    isRowHiddenByUser: SheetHiddenLines.calls.isRowHiddenByUser,
    unhideColumn: SheetHiddenLines.calls.unhideColumn,
    unhideRow: SheetHiddenLines.calls.unhideRow,
  };

  private get lines(): SheetLines {
    return new SheetLines(sheetOf(this.core, activeSheet(this.core)));
  }

  private get hidden(): SheetHiddenLines {
    return new SheetHiddenLines(sheetOf(this.core, activeSheet(this.core)));
  }

  deleteColumn(columnPosition: number): GoogleSheet {
    return this.lines.deleteColumn(columnPosition);
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    this.lines.deleteColumns(columnPosition, howMany);
  }

  deleteRow(rowPosition: number): GoogleSheet {
    return this.lines.deleteRow(rowPosition);
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this.lines.deleteRows(rowPosition, howMany);
  }

  hideColumn(column: GoogleRange): void {
    this.hidden.hideColumn(column);
  }

  hideRow(row: GoogleRange): void {
    this.hidden.hideRow(row);
  }

  insertColumnAfter(afterPosition: number): GoogleSheet {
    return this.lines.insertColumnAfter(afterPosition);
  }

  insertColumnBefore(beforePosition: number): GoogleSheet {
    return this.lines.insertColumnBefore(beforePosition);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return this.lines.insertColumnsAfter(afterPosition, howMany);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return this.lines.insertColumnsBefore(beforePosition, howMany);
  }

  insertRowAfter(afterPosition: number): GoogleSheet {
    return this.lines.insertRowAfter(afterPosition);
  }

  insertRowBefore(beforePosition: number): GoogleSheet {
    return this.lines.insertRowBefore(beforePosition);
  }

  insertRowsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return this.lines.insertRowsAfter(afterPosition, howMany);
  }

  insertRowsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return this.lines.insertRowsBefore(beforePosition, howMany);
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    return this.hidden.isColumnHiddenByUser(columnPosition);
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return this.hidden.isRowHiddenByUser(rowPosition);
  }

  unhideColumn(column: GoogleRange): void {
    this.hidden.unhideColumn(column);
  }

  unhideRow(row: GoogleRange): void {
    this.hidden.unhideRow(row);
  }
}
