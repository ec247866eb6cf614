import { rangeClass } from './classes';
import type { Calls } from './handle';
import { gives, writes } from './handle';
import { RangeCheckboxes } from './range-checkboxes';
import type { ClearOptions } from './range-clear';
import { RangeClear } from './range-clear';
import { RangeFormulas } from './range-formulas';
import { type GoogleRangeList, RangeListPart } from './range-list-part';
import { RangeMerge } from './range-merge';
import { RangeNavigation } from './range-navigation';
import { RangeNotes } from './range-notes';
import { RangeOrder } from './range-order';
import { RangeValues } from './range-values';

type Methods =
  | 'activate'
  | 'breakApart'
  | 'check'
  | 'clear'
  | 'clearContent'
  | 'clearDataValidations'
  | 'clearFormat'
  | 'clearNote'
  | 'getRanges'
  | 'insertCheckboxes'
  | 'removeCheckboxes'
  | 'setFormula'
  | 'setNote'
  | 'setValue'
  | 'trimWhitespace'
  | 'uncheck';

/** The contents of several ranges of one sheet. */
export class RangeListContents extends RangeListPart implements Pick<GoogleRangeList, Methods> {
  static readonly calls: Calls<GoogleRangeList, Methods> = {
    activate: gives(),
    breakApart: writes(),
    check: writes(),
    clear: writes('', 'options'),
    clearContent: writes(),
    clearDataValidations: writes(),
    clearFormat: writes(),
    clearNote: writes(),
    getRanges: gives(),
    insertCheckboxes: writes('', 'Object', 'Object,Object'),
    removeCheckboxes: writes(),
    setFormula: writes('text'),
    setNote: writes('String?'),
    setValue: writes('Object'),
    trimWhitespace: writes(),
    uncheck: writes(),
  };

  /**
   * The last range holds the current cell.
   * https://developers.google.com/apps-script/reference/spreadsheet/range-list#activate()
   */
  activate(): GoogleRangeList {
    return this.each((range) => new RangeNavigation(range).activate());
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#breakApart() */
  breakApart(): GoogleRangeList {
    return this.each((range) => new RangeMerge(range).breakApart());
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#check() */
  check(): GoogleRangeList {
    return this.each((range) => new RangeCheckboxes(range).check());
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#clear() */
  clear(options?: ClearOptions): GoogleRangeList {
    return this.each((range) => new RangeClear(range).clear(options));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#clearContent() */
  clearContent(): GoogleRangeList {
    return this.each((range) => new RangeClear(range).clearContent());
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#clearDataValidations() */
  clearDataValidations(): GoogleRangeList {
    return this.each((range) => new RangeClear(range).clearDataValidations());
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#clearFormat() */
  clearFormat(): GoogleRangeList {
    return this.each((range) => new RangeClear(range).clearFormat());
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#clearNote() */
  clearNote(): GoogleRangeList {
    return this.each((range) => new RangeClear(range).clearNote());
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#getRanges() */
  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.core.ranges.map((range) => rangeClass.handle(range));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#insertCheckboxes() */
  insertCheckboxes(...states: unknown[]): GoogleRangeList {
    return this.each((range) => new RangeCheckboxes(range).insertCheckboxes(...states));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#removeCheckboxes() */
  removeCheckboxes(): GoogleRangeList {
    return this.each((range) => new RangeCheckboxes(range).removeCheckboxes());
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#setFormula(String) */
  setFormula(formula: string): GoogleRangeList {
    return this.each((range) => new RangeFormulas(range).setFormula(formula));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#setNote(String) */
  setNote(note: string | null): GoogleRangeList {
    return this.each((range) => new RangeNotes(range).setNote(note));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#setValue(Object) */
  setValue(value: unknown): GoogleRangeList {
    return this.each((range) => new RangeValues(range).setValue(value));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#trimWhitespace() */
  trimWhitespace(): GoogleRangeList {
    return this.each((range) => new RangeOrder(range).trimWhitespace());
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#uncheck() */
  uncheck(): GoogleRangeList {
    return this.each((range) => new RangeCheckboxes(range).uncheck());
  }
}
