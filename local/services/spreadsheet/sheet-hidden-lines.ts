import { runAt, setRun } from '../../model/runs';
import { rangeClass } from './classes';
import type { RangeCore } from './cores';
import { boxOfRange, fail } from './cores';
import type { Calls } from './handle';
import { alters, reads } from './handle';
import { mustBeColumns, mustBeRows } from './line-bounds';
import { type GoogleSheet, SheetPart } from './sheet-part';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Methods =
  | 'hideRow'
  | 'hideRows'
  | 'unhideRow'
  | 'showRows'
  | 'isRowHiddenByUser'
  | 'hideColumn'
  | 'hideColumns'
  | 'unhideColumn'
  | 'showColumns'
  | 'isColumnHiddenByUser';

/** Rows and columns out of sight. */
export class SheetHiddenLines extends SheetPart implements Pick<GoogleSheet, Methods> {
  static readonly calls: Calls<GoogleSheet, Methods> = {
    hideRow: alters('Range'),
    hideRows: alters('int', 'int,int'),
    unhideRow: alters('Range'),
    showRows: alters('int', 'int,int'),
    isRowHiddenByUser: reads('int'),
    hideColumn: alters('Range'),
    hideColumns: alters('int', 'int,int'),
    unhideColumn: alters('Range'),
    showColumns: alters('int', 'int,int'),
    isColumnHiddenByUser: reads('int'),
  };

  private boxOf(range: GoogleRange) {
    const core: RangeCore = rangeClass.coreOf(range) ?? fail(this.core, 'Range not found');
    return boxOfRange(core);
  }

  private setRows(first: number, count: number, hidden: true | undefined): void {
    mustBeRows(this.core, first, count);
    this.change((sheet) => setRun(sheet.hiddenRows, first, first + count - 1, hidden));
  }

  private setColumns(first: number, count: number, hidden: true | undefined): void {
    mustBeColumns(this.core, first, count);
    this.change((sheet) => setRun(sheet.hiddenColumns, first, first + count - 1, hidden));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#hideRow(Range) */
  hideRow(row: GoogleRange): void {
    const { top, bottom } = this.boxOf(row);
    this.setRows(top, bottom - top + 1, true);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#hideRows(Integer) */
  hideRows(rowIndex: number, numRows = 1): void {
    this.setRows(rowIndex, numRows, true);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#unhideRow(Range) */
  unhideRow(row: GoogleRange): void {
    const { top, bottom } = this.boxOf(row);
    this.setRows(top, bottom - top + 1, undefined);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#showRows(Integer) */
  showRows(rowIndex: number, numRows = 1): void {
    this.setRows(rowIndex, numRows, undefined);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#isRowHiddenByUser(Integer) */
  isRowHiddenByUser(rowPosition: number): boolean {
    mustBeRows(this.core, rowPosition, 1);
    return runAt(this.sheet.hiddenRows, rowPosition) === true;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#hideColumn(Range) */
  hideColumn(column: GoogleRange): void {
    const { left, right } = this.boxOf(column);
    this.setColumns(left, right - left + 1, true);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#hideColumns(Integer) */
  hideColumns(columnIndex: number, numColumns = 1): void {
    this.setColumns(columnIndex, numColumns, true);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#unhideColumn(Range) */
  unhideColumn(column: GoogleRange): void {
    const { left, right } = this.boxOf(column);
    this.setColumns(left, right - left + 1, undefined);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#showColumns(Integer) */
  showColumns(columnIndex: number, numColumns = 1): void {
    this.setColumns(columnIndex, numColumns, undefined);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#isColumnHiddenByUser(Integer) */
  isColumnHiddenByUser(columnPosition: number): boolean {
    mustBeColumns(this.core, columnPosition, 1);
    return runAt(this.sheet.hiddenColumns, columnPosition) === true;
  }
}
