import type { SpreadsheetCore } from './cores';
import { activeFile } from './cores';
import type { Calls } from './handle';
import {
  currentCell,
  front,
  rangeHandle,
  type SelectionMethods,
  select,
  selectCell,
  selectedList,
  selectedRange,
  selectionCalls,
  selectionHandle,
} from './selected';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** What is selected in the active file. */
export class AppSelection implements Pick<App, SelectionMethods> {
  static readonly calls: Calls<App, SelectionMethods> = selectionCalls;
  private readonly core: SpreadsheetCore;

  constructor(core: SpreadsheetCore) {
    this.core = core;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getActiveRange() */
  getActiveRange(): GoogleRange {
    return rangeHandle(selectedRange(front(activeFile(this.core))));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getActiveRangeList() */
  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    return selectedList(front(activeFile(this.core)));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getCurrentCell() */
  getCurrentCell(): GoogleRange {
    return rangeHandle(currentCell(front(activeFile(this.core))));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getSelection() */
  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return selectionHandle(front(activeFile(this.core)));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#setActiveRange(Range) */
  setActiveRange(range: GoogleRange): GoogleRange {
    return select(activeFile(this.core), range);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#setCurrentCell(Range) */
  setCurrentCell(cell: GoogleRange): GoogleRange {
    return selectCell(activeFile(this.core), cell);
  }
}
