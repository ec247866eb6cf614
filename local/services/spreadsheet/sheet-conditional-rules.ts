import { conditionalRuleClass } from './classes';
import { ruleHandle } from './conditional-rule';
import { fail } from './cores';
import type { Calls } from './handle';
import { alters, reads } from './handle';
import { type GoogleSheet, SheetPart } from './sheet-part';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Methods = 'getConditionalFormatRules' | 'setConditionalFormatRules' | 'clearConditionalFormatRules';

/** The rules that colour the cells of a sheet, first one first. */
export class SheetConditionalRules extends SheetPart implements Pick<GoogleSheet, Methods> {
  static readonly calls: Calls<GoogleSheet, Methods> = {
    getConditionalFormatRules: reads(),
    setConditionalFormatRules: alters('ConditionalFormatRule[]'),
    clearConditionalFormatRules: alters(),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getConditionalFormatRules() */
  getConditionalFormatRules(): GoogleRule[] {
    return this.sheet.conditionalRules.map((rule) => ruleHandle(this.core, rule, this.core));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#setConditionalFormatRules(ConditionalFormatRule) */
  setConditionalFormatRules(rules: GoogleRule[]): void {
    const models = rules.flatMap((rule) => {
      const core = conditionalRuleClass.coreOf(rule);
      if (core?.on && core.on.sheet !== this.core.sheet) {
        // The sentence is unverified.
        fail(this.core, 'Conditional format rule cannot reference a different sheet.');
      }
      return core ? [core.rule] : [];
    });
    this.change((sheet) => {
      sheet.conditionalRules = models;
    });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#clearConditionalFormatRules() */
  clearConditionalFormatRules(): void {
    this.change((sheet) => {
      sheet.conditionalRules = [];
    });
  }
}
