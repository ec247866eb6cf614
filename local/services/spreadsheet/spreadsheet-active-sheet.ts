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

  appendRow(rowContents: unknown[]): GoogleSheet {
    return new SheetAppend(this.front).appendRow(rowContents);
  }

  autoResizeColumn(columnPosition: number): GoogleSheet {
    return new SheetSizes(this.front).autoResizeColumn(columnPosition);
  }

  getColumnWidth(columnPosition: number): number {
    return new SheetSizes(this.front).getColumnWidth(columnPosition);
  }

  getDataRange(): GoogleRange {
    return new SheetCells(this.front).getDataRange();
  }

  getFrozenColumns(): number {
    return new SheetFrozen(this.front).getFrozenColumns();
  }

  getFrozenRows(): number {
    return new SheetFrozen(this.front).getFrozenRows();
  }

  getLastColumn(): number {
    return new SheetCells(this.front).getLastColumn();
  }

  getLastRow(): number {
    return new SheetCells(this.front).getLastRow();
  }

  getRowHeight(rowPosition: number): number {
    return new SheetSizes(this.front).getRowHeight(rowPosition);
  }

  getSheetId(): number {
    return new SheetIdentity(this.front).getSheetId();
  }

  getSheetName(): string {
    return new SheetIdentity(this.front).getSheetName();
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    return new SheetCells(this.front).getSheetValues(startRow, startColumn, numRows, numColumns);
  }

  setColumnWidth(columnPosition: number, width: number): GoogleSheet {
    return new SheetSizes(this.front).setColumnWidth(columnPosition, width);
  }

  setFrozenColumns(columns: number): void {
    new SheetFrozen(this.front).setFrozenColumns(columns);
  }

  setFrozenRows(rows: number): void {
    new SheetFrozen(this.front).setFrozenRows(rows);
  }

  setRowHeight(rowPosition: number, height: number): GoogleSheet {
    return new SheetSizes(this.front).setRowHeight(rowPosition, height);
  }

  sort(columnPosition: number, ascending = true): GoogleSheet {
    return new SheetOrder(this.front).sort(columnPosition, ascending);
  }
}
