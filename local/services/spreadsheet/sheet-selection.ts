import type { Calls } from './handle';
import { gives } from './handle';
import {
  currentCell,
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
import { type GoogleSheet, SheetPart } from './sheet-part';

type Methods = SelectionMethods | 'getActiveCell' | 'setActiveSelection';
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** What is selected on a sheet. */
export class SheetSelection extends SheetPart implements Pick<GoogleSheet, Methods> {
  static readonly calls: Calls<GoogleSheet, Methods> = {
    ...selectionCalls,
    getActiveCell: gives(),
    setActiveSelection: gives('Range', 'text'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getActiveRange() */
  getActiveRange(): GoogleRange {
    return rangeHandle(selectedRange(this.core));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getActiveRangeList() */
  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    return selectedList(this.core);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getCurrentCell() */
  getCurrentCell(): GoogleRange {
    return rangeHandle(currentCell(this.core));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getSelection() */
  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return selectionHandle(this.core);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#setActiveRange(Range) */
  setActiveRange(range: GoogleRange): GoogleRange {
    return select(this.core, range);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#setCurrentCell(Range) */
  setCurrentCell(cell: GoogleRange): GoogleRange {
    return selectCell(this.core, cell);
  }

  /** Deprecated, and the same as getCurrentCell here: https://developers.google.com/apps-script/reference/spreadsheet/sheet#getActiveCell() */
  getActiveCell(): GoogleRange {
    return this.getCurrentCell();
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#setActiveSelection(Range) */
  setActiveSelection(place: GoogleRange | string): GoogleRange {
    return selectPlace(this.core, place);
  }
}
