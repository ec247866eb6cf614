import { boxAt } from '../../model/area';
import { nextDataCell } from '../../model/region';
import { sheetClass } from './classes';
import type { SheetCore } from './cores';
import { boxOfRange, liveSheet, rangeOn } from './cores';
import { constantName } from './enums';
import type { Calls } from './handle';
import { gives, reads, tells } from './handle';
import { currentCell, rangeHandle, selectedList, selectedRange } from './selected';

type GoogleSelection = GoogleAppsScript.Spreadsheet.Selection;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Methods = 'getActiveRange' | 'getActiveRangeList' | 'getActiveSheet' | 'getCurrentCell' | 'getNextDataRange';

const steps: Record<string, { rows: number; columns: number }> = {
  UP: { rows: -1, columns: 0 },
  DOWN: { rows: 1, columns: 0 },
  PREVIOUS: { rows: 0, columns: -1 },
  NEXT: { rows: 0, columns: 1 },
};

/** What is selected on a sheet. */
export class Selection implements Pick<GoogleSelection, Methods> {
  static readonly calls: Calls<GoogleSelection, Methods> = {
    getActiveRange: gives(),
    getActiveRangeList: gives(),
    getActiveSheet: tells(),
    getCurrentCell: gives(),
    getNextDataRange: reads('Direction'),
  };
  private readonly core: SheetCore;

  constructor(core: SheetCore) {
    this.core = core;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/selection#getActiveRange() */
  getActiveRange(): GoogleRange {
    return rangeHandle(selectedRange(this.core));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/selection#getActiveRangeList() */
  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    return selectedList(this.core);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/selection#getActiveSheet() */
  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetClass.handle(this.core);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/selection#getCurrentCell() */
  getCurrentCell(): GoogleRange {
    return rangeHandle(currentCell(this.core));
  }

  /**
   * https://developers.google.com/apps-script/reference/spreadsheet/selection#getNextDataRange(Direction)
   * The selection stretched as Ctrl, Shift and an arrow stretch it.
   */
  getNextDataRange(direction: GoogleAppsScript.Spreadsheet.Direction): GoogleRange {
    const box = boxOfRange(selectedRange(this.core));
    const step = steps[constantName(direction)] ?? { rows: 0, columns: 0 };
    const from = { row: step.rows > 0 ? box.bottom : box.top, column: step.columns > 0 ? box.right : box.left };
    const to = nextDataCell(this.core.book, liveSheet(this.core), from, step);
    const top = Math.min(box.top, to.row);
    const left = Math.min(box.left, to.column);
    const rows = Math.max(box.bottom, to.row) - top + 1;
    return rangeHandle(rangeOn(this.core, boxAt(top, left, rows, Math.max(box.right, to.column) - left + 1)));
  }
}
