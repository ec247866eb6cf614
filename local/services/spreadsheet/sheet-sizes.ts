import { runAt, setRun } from '../../model/runs';
import { defaultColumnWidth, defaultRowHeight } from '../../model/sheet-model';
import type { Calls } from './handle';
import { reads, writes } from './handle';
import { mustBeColumns, mustBeRows } from './line-bounds';
import { type GoogleSheet, SheetPart } from './sheet-part';

type Methods =
  | 'getColumnWidth'
  | 'getRowHeight'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'setRowHeightsForced'
  | 'autoResizeColumn'
  | 'autoResizeColumns'
  | 'autoResizeRows';

/** How wide columns and how high rows are, in pixels. */
export class SheetSizes extends SheetPart implements Pick<GoogleSheet, Methods> {
  static readonly calls: Calls<GoogleSheet, Methods> = {
    getColumnWidth: reads('int'),
    getRowHeight: reads('int'),
    setColumnWidth: writes('int,int'),
    setColumnWidths: writes('int,int,int'),
    setRowHeight: writes('int,int'),
    setRowHeights: writes('int,int,int'),
    setRowHeightsForced: writes('int,int,int'),
    autoResizeColumn: writes('int'),
    autoResizeColumns: writes('int,int'),
    autoResizeRows: writes('int,int'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getColumnWidth(Integer) */
  getColumnWidth(columnPosition: number): number {
    mustBeColumns(this.core, columnPosition, 1);
    return runAt(this.sheet.columnWidths, columnPosition) ?? defaultColumnWidth;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getRowHeight(Integer) */
  getRowHeight(rowPosition: number): number {
    mustBeRows(this.core, rowPosition, 1);
    return runAt(this.sheet.rowHeights, rowPosition) ?? defaultRowHeight;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#setColumnWidth(Integer,Integer) */
  setColumnWidth(columnPosition: number, width: number): GoogleSheet {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#setColumnWidths(Integer,Integer,Integer) */
  setColumnWidths(startColumn: number, numColumns: number, width: number | undefined): GoogleSheet {
    mustBeColumns(this.core, startColumn, numColumns);
    return this.change((sheet) => setRun(sheet.columnWidths, startColumn, startColumn + numColumns - 1, width));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#setRowHeight(Integer,Integer) */
  setRowHeight(rowPosition: number, height: number): GoogleSheet {
    return this.setRowHeights(rowPosition, 1, height);
  }

  /**
   * A row grows anyway to what stands in it, so Google keeps a smaller height only when forced; here it is kept.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#setRowHeights(Integer,Integer,Integer)
   */
  setRowHeights(startRow: number, numRows: number, height: number): GoogleSheet {
    return this.setHeights(startRow, numRows, height);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#setRowHeightsForced(Integer,Integer,Integer) */
  setRowHeightsForced(startRow: number, numRows: number, height: number): GoogleSheet {
    return this.setHeights(startRow, numRows, height);
  }

  /**
   * Nothing here measures letters: a resized column or row has the default size again.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#autoResizeColumn(Integer)
   */
  autoResizeColumn(columnPosition: number): GoogleSheet {
    return this.setColumnWidths(columnPosition, 1, undefined);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#autoResizeColumns(Integer,Integer) */
  autoResizeColumns(startColumn: number, numColumns: number): GoogleSheet {
    return this.setColumnWidths(startColumn, numColumns, undefined);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#autoResizeRows(Integer,Integer) */
  autoResizeRows(startRow: number, numRows: number): GoogleSheet {
    return this.setHeights(startRow, numRows, undefined);
  }

  private setHeights(startRow: number, numRows: number, height: number | undefined): GoogleSheet {
    mustBeRows(this.core, startRow, numRows);
    return this.change((sheet) => setRun(sheet.rowHeights, startRow, startRow + numRows - 1, height));
  }
}
