import { rangeListClass } from './classes';
import type { RangeCore } from './cores';
import type { RangeListCore } from './range-list-core';

export type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** What every group of RangeList's methods leans on. */
export abstract class RangeListPart {
  protected readonly core: RangeListCore;

  constructor(core: RangeListCore) {
    this.core = core;
  }

  /** Does the same to one range after the other. */
  protected each(edit: (range: RangeCore) => void): GoogleRangeList {
    for (const range of this.core.ranges) edit(range);
    return rangeListClass.handle(this.core);
  }
}
