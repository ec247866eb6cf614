import { activeSheet } from './active-sheet';
import type { SheetCore } from './cores';
import { sheetOf } from './cores';
import type { Calls } from './handle';
import { SheetAppend } from './sheet-append';
import { SheetCells } from './sheet-cells';
import { SheetFrozen } from './sheet-frozen';
import { SheetIdentity } from './sheet-identity';
import { SheetOrder } from './sheet-order';
import { SheetSizes } from './sheet-sizes';
import { type GoogleSpreadsheet, SpreadsheetPart } from './spreadsheet-part';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Methods =
  | 'appendRow'
  | 'autoResizeColumn'
  | 'getColumnWidth'
  | 'getDataRange'
  | 'getFrozenColumns'
  | 'getFrozenRows'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getRowHeight'
  | 'getSheetId'
  | 'getSheetName'
  | 'getSheetValues'
  | 'setColumnWidth'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setRowHeight'
  | 'sort';

/** What a file answers for the tab in front. */
export class SpreadsheetActiveSheet extends SpreadsheetPart implements Pick<GoogleSpreadsheet, Methods> {
  static readonly calls: Calls<GoogleSpreadsheet, Methods> = {
    appendRow: SheetAppend.calls.appendRow,
    autoResizeColumn: SheetSizes.calls.autoResizeColumn,
    getColumnWidth: SheetSizes.calls.getColumnWidth,
    getDataRange: SheetCells.calls.getDataRange,
    getFrozenColumns: SheetFrozen.calls.getFrozenColumns,
    getFrozenRows: SheetFrozen.calls.getFrozenRows,
    getLastColumn: SheetCells.calls.getLastColumn,
    getLastRow: SheetCells.calls.getLastRow,
    getRowHeight: SheetSizes.calls.getRowHeight,
    getSheetId: SheetIdentity.calls.getSheetId,
    getSheetName: SheetIdentity.calls.getSheetName,
    getSheetValues: SheetCells.calls.getSheetValues,
    setColumnWidth: SheetSizes.calls.setColumnWidth,
    setFrozenColumns: SheetFrozen.calls.setFrozenColumns,
    setFrozenRows: SheetFrozen.calls.setFrozenRows,
    setRowHeight: SheetSizes.calls.setRowHeight,
    sort: SheetOrder.calls.sort,
  };

  private get front(): SheetCore {
    return sheetOf(this.core, activeSheet(this.core));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#appendRow(Object) */
  appendRow(rowContents: unknown[]): GoogleSheet {
    return new SheetAppend(this.front).appendRow(rowContents);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#autoResizeColumn(Integer) */
  autoResizeColumn(columnPosition: number): GoogleSheet {
    return new SheetSizes(this.front).autoResizeColumn(columnPosition);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getColumnWidth(Integer) */
  getColumnWidth(columnPosition: number): number {
    return new SheetSizes(this.front).getColumnWidth(columnPosition);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getDataRange() */
  getDataRange(): GoogleRange {
    return new SheetCells(this.front).getDataRange();
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getFrozenColumns() */
  getFrozenColumns(): number {
    return new SheetFrozen(this.front).getFrozenColumns();
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getFrozenRows() */
  getFrozenRows(): number {
    return new SheetFrozen(this.front).getFrozenRows();
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getLastColumn() */
  getLastColumn(): number {
    return new SheetCells(this.front).getLastColumn();
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getLastRow() */
  getLastRow(): number {
    return new SheetCells(this.front).getLastRow();
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getRowHeight(Integer) */
  getRowHeight(rowPosition: number): number {
    return new SheetSizes(this.front).getRowHeight(rowPosition);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSheetId() */
  getSheetId(): number {
    return new SheetIdentity(this.front).getSheetId();
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSheetName() */
  getSheetName(): string {
    return new SheetIdentity(this.front).getSheetName();
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSheetValues(Integer,Integer,Integer,Integer) */
  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    return new SheetCells(this.front).getSheetValues(startRow, startColumn, numRows, numColumns);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setColumnWidth(Integer,Integer) */
  setColumnWidth(columnPosition: number, width: number): GoogleSheet {
    return new SheetSizes(this.front).setColumnWidth(columnPosition, width);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setFrozenColumns(Integer) */
  setFrozenColumns(columns: number): void {
    new SheetFrozen(this.front).setFrozenColumns(columns);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setFrozenRows(Integer) */
  setFrozenRows(rows: number): void {
    new SheetFrozen(this.front).setFrozenRows(rows);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setRowHeight(Integer,Integer) */
  setRowHeight(rowPosition: number, height: number): GoogleSheet {
    return new SheetSizes(this.front).setRowHeight(rowPosition, height);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#sort(Object) */
  sort(columnPosition: number, ascending = true): GoogleSheet {
    return new SheetOrder(this.front).sort(columnPosition, ascending);
  }
}
