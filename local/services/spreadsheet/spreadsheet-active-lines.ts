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

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#deleteColumn(Integer) */
  deleteColumn(columnPosition: number): GoogleSheet {
    return this.lines.deleteColumn(columnPosition);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#deleteColumns(Integer,Integer) */
  deleteColumns(columnPosition: number, howMany: number): void {
    this.lines.deleteColumns(columnPosition, howMany);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#deleteRow(Integer) */
  deleteRow(rowPosition: number): GoogleSheet {
    return this.lines.deleteRow(rowPosition);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#deleteRows(Integer,Integer) */
  deleteRows(rowPosition: number, howMany: number): void {
    this.lines.deleteRows(rowPosition, howMany);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#hideColumn(Range) */
  hideColumn(column: GoogleRange): void {
    this.hidden.hideColumn(column);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#hideRow(Range) */
  hideRow(row: GoogleRange): void {
    this.hidden.hideRow(row);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertColumnAfter(Integer) */
  insertColumnAfter(afterPosition: number): GoogleSheet {
    return this.lines.insertColumnAfter(afterPosition);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertColumnBefore(Integer) */
  insertColumnBefore(beforePosition: number): GoogleSheet {
    return this.lines.insertColumnBefore(beforePosition);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertColumnsAfter(Integer,Integer) */
  insertColumnsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return this.lines.insertColumnsAfter(afterPosition, howMany);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertColumnsBefore(Integer,Integer) */
  insertColumnsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return this.lines.insertColumnsBefore(beforePosition, howMany);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertRowAfter(Integer) */
  insertRowAfter(afterPosition: number): GoogleSheet {
    return this.lines.insertRowAfter(afterPosition);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertRowBefore(Integer) */
  insertRowBefore(beforePosition: number): GoogleSheet {
    return this.lines.insertRowBefore(beforePosition);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertRowsAfter(Integer,Integer) */
  insertRowsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return this.lines.insertRowsAfter(afterPosition, howMany);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertRowsBefore(Integer,Integer) */
  insertRowsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return this.lines.insertRowsBefore(beforePosition, howMany);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#isColumnHiddenByUser(Integer) */
  isColumnHiddenByUser(columnPosition: number): boolean {
    return this.hidden.isColumnHiddenByUser(columnPosition);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#isRowHiddenByUser(Integer) */
  isRowHiddenByUser(rowPosition: number): boolean {
    return this.hidden.isRowHiddenByUser(rowPosition);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#unhideColumn(Range) */
  unhideColumn(column: GoogleRange): void {
    this.hidden.unhideColumn(column);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#unhideRow(Range) */
  unhideRow(row: GoogleRange): void {
    this.hidden.unhideRow(row);
  }
}
