import { fail } from './cores';
import { constant } from './enums';
import type { SortSpecCore } from './filter-cores';
import type { Calls } from './handle';
import { gives } from './handle';

type GoogleSortSpec = GoogleAppsScript.Spreadsheet.SortSpec;
type Methods = 'getDimensionIndex' | 'getSortOrder' | 'isAscending';

/** By what a filter is sorted. */
export class SortSpec implements Pick<GoogleSortSpec, Methods> {
  static readonly calls: Calls<GoogleSortSpec, Methods> = {
    getDimensionIndex: gives(),
    getSortOrder: gives(),
    isAscending: gives(),
  };
  private readonly core: SortSpecCore;

  constructor(core: SortSpecCore) {
    this.core = core;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sort-spec#getDimensionIndex() */
  getDimensionIndex(): number | null {
    return this.core.ascending === undefined ? null : this.core.column;
  }

  /**
   * https://developers.google.com/apps-script/reference/spreadsheet/sort-spec#getSortOrder()
   * Throws where nothing is sorted (BEHAVIOURS §7).
   */
  getSortOrder(): GoogleAppsScript.Spreadsheet.SortOrder {
    return constant('SortOrder', this.ascending('getSortOrder') ? 'ASCENDING' : 'DESCENDING');
  }

  /**
   * https://developers.google.com/apps-script/reference/spreadsheet/sort-spec#isAscending()
   * That it throws like getSortOrder is unverified.
   */
  isAscending(): boolean {
    return this.ascending('isAscending');
  }

  private ascending(method: string): boolean {
    const sentence = `Unexpected error while getting the method or property ${method} on object SpreadsheetApp.SortSpec.`;
    return this.core.ascending ?? fail(this.core, sentence);
  }
}
