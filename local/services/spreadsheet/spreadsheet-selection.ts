import type { Calls } from './handle';
import { gives } from './handle';
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
  selectPlace,
} from './selected';
import { type GoogleSpreadsheet, SpreadsheetPart } from './spreadsheet-part';

type Methods = SelectionMethods | 'getActiveCell' | 'setActiveSelection';
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** What is selected in the tab in front. */
export class SpreadsheetSelection extends SpreadsheetPart implements Pick<GoogleSpreadsheet, Methods> {
  static readonly calls: Calls<GoogleSpreadsheet, Methods> = {
    ...selectionCalls,
    getActiveCell: gives(),
    setActiveSelection: gives('Range', 'text'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getActiveRange() */
  getActiveRange(): GoogleRange {
    return rangeHandle(selectedRange(front(this.core)));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getActiveRangeList() */
  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    return selectedList(front(this.core));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getCurrentCell() */
  getCurrentCell(): GoogleRange {
    return rangeHandle(currentCell(front(this.core)));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSelection() */
  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return selectionHandle(front(this.core));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setActiveRange(Range) */
  setActiveRange(range: GoogleRange): GoogleRange {
    return select(this.core, range);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setCurrentCell(Range) */
  setCurrentCell(cell: GoogleRange): GoogleRange {
    return selectCell(this.core, cell);
  }

  /** Deprecated, and the same as getCurrentCell here: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getActiveCell() */
  getActiveCell(): GoogleRange {
    return this.getCurrentCell();
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setActiveSelection(Range) */
  setActiveSelection(place: GoogleRange | string): GoogleRange {
    return selectPlace(front(this.core), place);
  }
}
