import type { Calls } from './handle';
import { makes } from './handle';
import { protectRange } from './protect';
import { type GoogleRange, RangePart } from './range-part';

type Methods = 'protect';

/** Protecting cells. */
export class RangeProtect extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange, Methods> = { protect: makes() };

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#protect() */
  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protectRange(this.core);
  }
}
