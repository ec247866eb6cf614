import type { FilterCriteriaModel } from '../../model/sheet-model';
import { filterCriteriaBuilderClass, filterCriteriaClass } from './classes';
import { FilterCriteria } from './filter-criteria';
import type { Calls } from './handle';
import { gives } from './handle';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type Reading = 'copy' | 'getCriteriaType' | 'getCriteriaValues' | 'getHiddenValues' | 'getVisibleValues';
type Methods = Reading | 'build' | 'setHiddenValues' | 'setVisibleValues';

/** Puts together what a filter lets through; the conditions are in filter-criteria-conditions.ts. */
export class FilterCriteriaBuilder extends FilterCriteria implements Pick<GoogleBuilder, Methods> {
  static override readonly calls: Calls<GoogleBuilder, Methods> = {
    ...FilterCriteria.calls,
    build: gives(),
    setHiddenValues: gives('String[]'),
    setVisibleValues: gives('String[]'),
  };

  private change(criteria: FilterCriteriaModel): GoogleBuilder {
    this.core.criteria = criteria;
    return filterCriteriaBuilderClass.handle(this.core);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria-builder#build() */
  build(): GoogleAppsScript.Spreadsheet.FilterCriteria {
    const { context, book, criteria } = this.core;
    return filterCriteriaClass.handle({ context, book, criteria: { ...criteria } });
  }

  /**
   * https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria-builder#setHiddenValues(String)
   * Takes the place of visible values.
   */
  setHiddenValues(values: string[]): GoogleBuilder {
    const { visibleValues: _visible, ...rest } = this.core.criteria;
    return this.change({ ...rest, hiddenValues: values.map(String) });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria-builder#setVisibleValues(String) */
  setVisibleValues(values: string[]): GoogleBuilder {
    const { hiddenValues: _hidden, ...rest } = this.core.criteria;
    return this.change({ ...rest, visibleValues: values.map(String) });
  }
}
