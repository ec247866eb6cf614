import type { FilterCriteriaModel, FilterModel } from '../../model/sheet-model';
import type { SheetCore, SpreadsheetCore } from './cores';

/** The reference's Filter and a method that it leaves out, still answered at Google (BEHAVIOURS §7). */
export interface GoogleFilter extends GoogleAppsScript.Spreadsheet.Filter {
  getColumnSortSpec(columnPosition: number): GoogleAppsScript.Spreadsheet.SortSpec;
}

export interface FilterCore extends SheetCore {
  readonly filter: FilterModel;
}

export interface SortSpecCore extends SpreadsheetCore {
  readonly column: number;
  /** Undefined where the filter is not sorted by this column. */
  readonly ascending: boolean | undefined;
}

export interface FilterCriteriaCore extends SpreadsheetCore {
  criteria: FilterCriteriaModel;
}

export interface BandingCore extends SheetCore {
  readonly bandingId: number;
}
