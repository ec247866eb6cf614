import { conditionalRuleBuilderClass } from './classes';
import type { ConditionalRuleCore } from './conditional-rule';
import { type ConditionMethods, CriterionConditions, conditionCalls } from './criterion-conditions';
import { toCriterion } from './criterion-values';
import type { Calls } from './handle';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** When a rule applies; the looks stay whatever the criterion (BEHAVIOURS §6). */
export class ConditionalRuleCriteria
  extends CriterionConditions<GoogleBuilder>
  implements Pick<GoogleBuilder, ConditionMethods>
{
  static readonly calls: Calls<GoogleBuilder, ConditionMethods> = conditionCalls;
  private readonly core: ConditionalRuleCore;

  constructor(core: ConditionalRuleCore) {
    super();
    this.core = core;
  }

  protected when(criterion: string, ...values: unknown[]): GoogleBuilder {
    const { gradient: _gradient, ...rule } = this.core.rule;
    const format = rule.condition?.format ?? {};
    const condition = { criterion, values: values.map((value) => toCriterion(this.core, value)), format };
    this.core.rule = { ...rule, condition };
    return conditionalRuleBuilderClass.handle(this.core);
  }
}
