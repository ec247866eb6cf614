import type { RuleFormat } from '../../model/sheet-model';
import type { ConditionalRuleCore } from './conditional-rule';
import { fromCriterion } from './criterion-values';
import { constant } from './enums';
import type { Calls } from './handle';
import { gives } from './handle';

type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Methods =
  | 'getBackground'
  | 'getBold'
  | 'getCriteriaType'
  | 'getCriteriaValues'
  | 'getFontColor'
  | 'getItalic'
  | 'getStrikethrough'
  | 'getUnderline';

/** When a rule applies, and how its cells look then. */
export class BooleanCondition implements Pick<GoogleCondition, Methods> {
  static readonly calls: Calls<GoogleCondition, Methods> = {
    getBackground: gives(),
    getBold: gives(),
    getCriteriaType: gives(),
    getCriteriaValues: gives(),
    getFontColor: gives(),
    getItalic: gives(),
    getStrikethrough: gives(),
    getUnderline: gives(),
  };
  private readonly core: ConditionalRuleCore;

  constructor(core: ConditionalRuleCore) {
    this.core = core;
  }

  private get format(): RuleFormat {
    return this.core.rule.condition?.format ?? {};
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getBackground() */
  getBackground(): string | null {
    return this.format.background ?? null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getBold() */
  getBold(): boolean | null {
    return this.format.bold ?? null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getCriteriaType() */
  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return constant('BooleanCriteria', this.core.rule.condition?.criterion ?? '');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getCriteriaValues() */
  getCriteriaValues(): unknown[] {
    return (this.core.rule.condition?.values ?? []).map((value) => fromCriterion(this.core, value));
  }

  getFontColor(): string | null {
    return this.format.fontColor ?? null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getItalic() */
  getItalic(): boolean | null {
    return this.format.italic ?? null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getStrikethrough() */
  getStrikethrough(): boolean | null {
    return this.format.strikethrough ?? null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getUnderline() */
  getUnderline(): boolean | null {
    return this.format.underline ?? null;
  }
}
