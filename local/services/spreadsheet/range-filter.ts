import type { GoogleFilter } from './filter-cores';
import { addFilter, filterOf } from './filter-of';
import type { Calls } from './handle';
import { makes, reads } from './handle';
import { type GoogleRange, RangePart } from './range-part';

type Methods = 'createFilter' | 'getFilter';

/** Filtering. */
export class RangeFilter extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange, Methods> = { createFilter: makes(), getFilter: reads() };

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#createFilter() */
  createFilter(): GoogleFilter {
    return addFilter(this.core);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFilter() */
  getFilter(): GoogleFilter | null {
    return filterOf(this.core);
  }
}
