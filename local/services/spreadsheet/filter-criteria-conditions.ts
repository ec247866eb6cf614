import { filterCriteriaBuilderClass } from './classes';
import { type ConditionMethods, CriterionConditions, conditionCalls } from './criterion-conditions';
import { toCriterion } from './criterion-values';
import type { FilterCriteriaCore } from './filter-cores';
import type { Calls } from './handle';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

/** On what condition a filter lets a cell through. */
export class FilterCriteriaConditions
  extends CriterionConditions<GoogleBuilder>
  implements Pick<GoogleBuilder, ConditionMethods>
{
  static readonly calls: Calls<GoogleBuilder, ConditionMethods> = conditionCalls;
  private readonly core: FilterCriteriaCore;

  constructor(core: FilterCriteriaCore) {
    super();
    this.core = core;
  }

  protected when(criterion: string, ...values: unknown[]): GoogleBuilder {
    const kept = values.map((value) => toCriterion(this.core, value));
    this.core.criteria = { ...this.core.criteria, criterion, values: kept };
    return filterCriteriaBuilderClass.handle(this.core);
  }
}
