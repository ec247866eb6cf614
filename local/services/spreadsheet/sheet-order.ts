import { moveLines } from '../../model/move-lines';
import { wholeSheet } from '../../model/sheet-model';
import { sortBox } from '../../model/sort';
import { rangeClass } from './classes';
import { boxOfRange, fail, outsideMessage } from './cores';
import { mustEditCells, mustInsertLines } from './guards';
import type { Calls } from './handle';
import { alters, writes } from './handle';
import { mustBeColumns } from './line-bounds';
import { type GoogleSheet, SheetPart } from './sheet-part';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Methods = 'sort' | 'moveRows' | 'moveColumns';

/** The order of rows and columns. */
export class SheetOrder extends SheetPart implements Pick<GoogleSheet, Methods> {
  static readonly calls: Calls<GoogleSheet, Methods> = {
    sort: writes('int', 'int,Boolean'),
    moveRows: alters('Range,int'),
    moveColumns: alters('Range,int'),
  };

  /**
   * Frozen rows stay; without any, a header row takes part (BEHAVIOURS §3).
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#sort(Integer)
   */
  sort(columnPosition: number, ascending = true): GoogleSheet {
    const { sheet } = this;
    mustBeColumns(this.core, columnPosition, 1);
    const box = { ...wholeSheet(sheet), top: sheet.frozenRows + 1 };
    mustEditCells(this.core, box);
    sortBox(this.core.book, sheet, box, [{ column: columnPosition, ascending }]);
    return this.self;
  }

  /**
   * The destination is counted before the move.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#moveRows(Range,Integer)
   */
  moveRows(rowSpec: GoogleRange, destinationIndex: number): void {
    const { top, bottom } = this.boxOf(rowSpec);
    this.move('rows', top, bottom, destinationIndex);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#moveColumns(Range,Integer) */
  moveColumns(columnSpec: GoogleRange, destinationIndex: number): void {
    const { left, right } = this.boxOf(columnSpec);
    this.move('columns', left, right, destinationIndex);
  }

  private boxOf(range: GoogleRange) {
    return boxOfRange(rangeClass.coreOf(range) ?? fail(this.core, 'Range not found'));
  }

  private move(axis: 'rows' | 'columns', first: number, last: number, before: number): void {
    const { sheet } = this;
    const end = axis === 'rows' ? sheet.maxRows : sheet.maxColumns;
    if (before < 1 || before > end + 1) fail(this.core, outsideMessage);
    // A destination inside the moved lines leaves them where they are.
    if (before >= first && before <= last + 1) return;
    const whole = wholeSheet(sheet);
    mustEditCells(
      this.core,
      axis === 'rows' ? { ...whole, top: first, bottom: last } : { ...whole, left: first, right: last },
    );
    mustInsertLines(this.core, axis, before);
    moveLines(this.core.book, sheet, { axis, first, last, before });
  }
}
