import type { ConditionalRuleModel } from '../../model/sheet-model';
import {
  booleanConditionClass,
  conditionalRuleBuilderClass,
  conditionalRuleClass,
  gradientConditionClass,
  rangeClass,
} from './classes';
import type { SheetCore, SpreadsheetCore } from './cores';
import { rangeOn } from './cores';
import type { Calls } from './handle';
import { gives } from './handle';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export interface ConditionalRuleCore extends SpreadsheetCore {
  rule: ConditionalRuleModel;
  /** The sheet of the ranges; none until a builder was given some. */
  on: SheetCore | undefined;
}

/** A builder before anything was asked of it. */
export function newRuleCore(core: SpreadsheetCore): ConditionalRuleCore {
  return { context: core.context, book: core.book, rule: { ranges: [] }, on: undefined };
}

export function ruleHandle(core: SpreadsheetCore, rule: ConditionalRuleModel, on: SheetCore | undefined): GoogleRule {
  return conditionalRuleClass.handle({ context: core.context, book: core.book, rule, on });
}

type Methods = 'copy' | 'getBooleanCondition' | 'getGradientCondition' | 'getRanges';

/** A rule that colours cells by what they hold. */
export class ConditionalRule implements Pick<GoogleRule, Methods> {
  static readonly calls: Calls<GoogleRule, Methods> = {
    copy: gives(),
    getBooleanCondition: gives(),
    getGradientCondition: gives(),
    getRanges: gives(),
  };
  protected readonly core: ConditionalRuleCore;

  constructor(core: ConditionalRuleCore) {
    this.core = core;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule#copy() */
  copy(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return conditionalRuleBuilderClass.handle({ ...this.core });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule#getBooleanCondition() */
  getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    return this.core.rule.condition ? booleanConditionClass.handle({ ...this.core }) : null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule#getGradientCondition() */
  getGradientCondition(): GoogleAppsScript.Spreadsheet.GradientCondition | null {
    return this.core.rule.gradient ? gradientConditionClass.handle({ ...this.core }) : null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule#getRanges() */
  getRanges(): GoogleRange[] {
    const { on, rule } = this.core;
    return on ? rule.ranges.map((area) => rangeClass.handle(rangeOn(on, area))) : [];
  }
}
