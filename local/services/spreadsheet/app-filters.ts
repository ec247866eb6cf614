import { filterCriteriaBuilderClass } from './classes';
import type { SpreadsheetCore } from './cores';
import type { Calls } from './handle';
import { gives } from './handle';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The builder of what a filter lets through. */
export class AppFilters implements Pick<App, 'newFilterCriteria'> {
  static readonly calls: Calls<App, 'newFilterCriteria'> = { newFilterCriteria: gives() };
  private readonly core: SpreadsheetCore;

  constructor(core: SpreadsheetCore) {
    this.core = core;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#newFilterCriteria() */
  newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    const { context, book } = this.core;
    return filterCriteriaBuilderClass.handle({ context, book, criteria: {} });
  }
}
