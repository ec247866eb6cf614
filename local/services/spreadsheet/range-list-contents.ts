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

  /** The last range holds the current cell. */
  activate(): GoogleRangeList {
    return this.each((range) => new RangeNavigation(range).activate());
  }

  breakApart(): GoogleRangeList {
    return this.each((range) => new RangeMerge(range).breakApart());
  }

  check(): GoogleRangeList {
    return this.each((range) => new RangeCheckboxes(range).check());
  }

  clear(options?: ClearOptions): GoogleRangeList {
    return this.each((range) => new RangeClear(range).clear(options));
  }

  clearContent(): GoogleRangeList {
    return this.each((range) => new RangeClear(range).clearContent());
  }

  clearDataValidations(): GoogleRangeList {
    return this.each((range) => new RangeClear(range).clearDataValidations());
  }

  clearFormat(): GoogleRangeList {
    return this.each((range) => new RangeClear(range).clearFormat());
  }

  clearNote(): GoogleRangeList {
    return this.each((range) => new RangeClear(range).clearNote());
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.core.ranges.map((range) => rangeClass.handle(range));
  }

  insertCheckboxes(...states: unknown[]): GoogleRangeList {
    return this.each((range) => new RangeCheckboxes(range).insertCheckboxes(...states));
  }

  removeCheckboxes(): GoogleRangeList {
    return this.each((range) => new RangeCheckboxes(range).removeCheckboxes());
  }

  setFormula(formula: string): GoogleRangeList {
    return this.each((range) => new RangeFormulas(range).setFormula(formula));
  }

  setNote(note: string | null): GoogleRangeList {
    return this.each((range) => new RangeNotes(range).setNote(note));
  }

  setValue(value: unknown): GoogleRangeList {
    return this.each((range) => new RangeValues(range).setValue(value));
  }

  trimWhitespace(): GoogleRangeList {
    return this.each((range) => new RangeOrder(range).trimWhitespace());
  }

  uncheck(): GoogleRangeList {
    return this.each((range) => new RangeCheckboxes(range).uncheck());
  }
}
