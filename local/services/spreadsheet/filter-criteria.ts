import { filterCriteriaBuilderClass } from './classes';
import { fromCriterion } from './criterion-values';
import { constant } from './enums';
import type { FilterCriteriaCore } from './filter-cores';
import type { Calls } from './handle';
import { gives } from './handle';

type GoogleCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Methods = keyof GoogleCriteria;

/** What a filter lets through in one column. */
export class FilterCriteria implements Pick<GoogleCriteria, Methods> {
  static readonly calls: Calls<GoogleCriteria, Methods> = {
    copy: gives(),
    getCriteriaType: gives(),
    getCriteriaValues: gives(),
    getHiddenValues: gives(),
    getVisibleValues: gives(),
  };
  protected readonly core: FilterCriteriaCore;

  constructor(core: FilterCriteriaCore) {
    this.core = core;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria#copy() */
  copy(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    const { context, book, criteria } = this.core;
    return filterCriteriaBuilderClass.handle({ context, book, criteria: { ...criteria } });
  }

  /**
   * https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria#getCriteriaType()
   * Null where there is no condition, say the pages; the types leave that out.
   */
  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return constant('BooleanCriteria', this.core.criteria.criterion ?? '') ?? null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria#getCriteriaValues() */
  getCriteriaValues(): unknown[] {
    return (this.core.criteria.values ?? []).map((value) => fromCriterion(this.core, value));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria#getHiddenValues() */
  getHiddenValues(): string[] {
    return [...(this.core.criteria.hiddenValues ?? [])];
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria#getVisibleValues() */
  getVisibleValues(): string[] {
    return [...(this.core.criteria.visibleValues ?? [])];
  }
}
