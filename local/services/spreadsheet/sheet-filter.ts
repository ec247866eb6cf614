import { isHiddenByFilter } from '../../model/filter';
import type { GoogleFilter } from './filter-cores';
import { filterOf } from './filter-of';
import type { Calls } from './handle';
import { reads } from './handle';
import { type GoogleSheet, SheetPart } from './sheet-part';

type Methods = 'getFilter' | 'isRowHiddenByFilter';

/** Filtering. */
export class SheetFilter extends SheetPart implements Pick<GoogleSheet, Methods> {
  static readonly calls: Calls<GoogleSheet, Methods> = { getFilter: reads(), isRowHiddenByFilter: reads('int') };

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getFilter() */
  getFilter(): GoogleFilter | null {
    return filterOf(this.core);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#isRowHiddenByFilter(Integer) */
  isRowHiddenByFilter(rowPosition: number): boolean {
    return isHiddenByFilter(this.core.book, this.sheet, rowPosition);
  }
}
