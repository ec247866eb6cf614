import { conditionalRuleBuilderClass } from './classes';
import type { ConditionalRuleCore } from './conditional-rule';
import { toCriterion } from './criterion-values';
import { constantName, enumName } from './enums';
import type { Calls } from './handle';
import { gives } from './handle';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Day = GoogleAppsScript.Base.Date | GoogleAppsScript.Spreadsheet.RelativeDate;

type Methods =
  | 'whenCellEmpty'
  | 'whenCellNotEmpty'
  | 'whenDateAfter'
  | 'whenDateBefore'
  | 'whenDateEqualTo'
  | 'whenFormulaSatisfied'
  | 'whenNumberBetween'
  | 'whenNumberEqualTo'
  | 'whenNumberGreaterThan'
  | 'whenNumberGreaterThanOrEqualTo'
  | 'whenNumberLessThan'
  | 'whenNumberLessThanOrEqualTo'
  | 'whenNumberNotBetween'
  | 'whenNumberNotEqualTo'
  | 'whenTextContains'
  | 'whenTextDoesNotContain'
  | 'whenTextEndsWith'
  | 'whenTextEqualTo'
  | 'whenTextStartsWith'
  | 'withCriteria';

/** When a rule applies. Another criterion replaces the first; the looks stay (BEHAVIOURS §6). */
export class ConditionalRuleCriteria implements Pick<GoogleBuilder, Methods> {
  static readonly calls: Calls<GoogleBuilder, Methods> = {
    whenCellEmpty: gives(),
    whenCellNotEmpty: gives(),
    whenDateAfter: gives('Date', 'RelativeDate'),
    whenDateBefore: gives('Date', 'RelativeDate'),
    whenDateEqualTo: gives('Date', 'RelativeDate'),
    whenFormulaSatisfied: gives('text'),
    whenNumberBetween: gives('number,number'),
    whenNumberEqualTo: gives('number'),
    whenNumberGreaterThan: gives('number'),
    whenNumberGreaterThanOrEqualTo: gives('number'),
    whenNumberLessThan: gives('number'),
    whenNumberLessThanOrEqualTo: gives('number'),
    whenNumberNotBetween: gives('number,number'),
    whenNumberNotEqualTo: gives('number'),
    whenTextContains: gives('String'),
    whenTextDoesNotContain: gives('String'),
    whenTextEndsWith: gives('String'),
    whenTextEqualTo: gives('String'),
    whenTextStartsWith: gives('String'),
    withCriteria: gives('BooleanCriteria,Object[]'),
  };
  private readonly core: ConditionalRuleCore;

  constructor(core: ConditionalRuleCore) {
    this.core = core;
  }

  private when(criterion: string, ...values: unknown[]): GoogleBuilder {
    const { gradient: _gradient, ...rule } = this.core.rule;
    const format = rule.condition?.format ?? {};
    const condition = { criterion, values: values.map((value) => toCriterion(this.core, value)), format };
    this.core.rule = { ...rule, condition };
    return conditionalRuleBuilderClass.handle(this.core);
  }

  private whenDate(criterion: string, day: Day): GoogleBuilder {
    return this.when(enumName(day) === 'RelativeDate' ? `${criterion}_RELATIVE` : criterion, day);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenCellEmpty() */
  whenCellEmpty(): GoogleBuilder {
    return this.when('CELL_EMPTY');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenCellNotEmpty() */
  whenCellNotEmpty(): GoogleBuilder {
    return this.when('CELL_NOT_EMPTY');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenDateAfter(Date) */
  whenDateAfter(date: Day): GoogleBuilder {
    return this.whenDate('DATE_AFTER', date);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenDateBefore(Date) */
  whenDateBefore(date: Day): GoogleBuilder {
    return this.whenDate('DATE_BEFORE', date);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenDateEqualTo(Date) */
  whenDateEqualTo(date: Day): GoogleBuilder {
    return this.whenDate('DATE_EQUAL_TO', date);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenFormulaSatisfied(String) */
  whenFormulaSatisfied(formula: string): GoogleBuilder {
    return this.when('CUSTOM_FORMULA', formula);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenNumberBetween(Number,Number) */
  whenNumberBetween(start: number, end: number): GoogleBuilder {
    return this.when('NUMBER_BETWEEN', start, end);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenNumberEqualTo(Number) */
  whenNumberEqualTo(number: number): GoogleBuilder {
    return this.when('NUMBER_EQUAL_TO', number);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenNumberGreaterThan(Number) */
  whenNumberGreaterThan(number: number): GoogleBuilder {
    return this.when('NUMBER_GREATER_THAN', number);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenNumberGreaterThanOrEqualTo(Number) */
  whenNumberGreaterThanOrEqualTo(number: number): GoogleBuilder {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenNumberLessThan(Number) */
  whenNumberLessThan(number: number): GoogleBuilder {
    return this.when('NUMBER_LESS_THAN', number);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenNumberLessThanOrEqualTo(Number) */
  whenNumberLessThanOrEqualTo(number: number): GoogleBuilder {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenNumberNotBetween(Number,Number) */
  whenNumberNotBetween(start: number, end: number): GoogleBuilder {
    return this.when('NUMBER_NOT_BETWEEN', start, end);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenNumberNotEqualTo(Number) */
  whenNumberNotEqualTo(number: number): GoogleBuilder {
    return this.when('NUMBER_NOT_EQUAL_TO', number);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenTextContains(String) */
  whenTextContains(text: string): GoogleBuilder {
    return this.when('TEXT_CONTAINS', text);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenTextDoesNotContain(String) */
  whenTextDoesNotContain(text: string): GoogleBuilder {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenTextEndsWith(String) */
  whenTextEndsWith(text: string): GoogleBuilder {
    return this.when('TEXT_ENDS_WITH', text);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenTextEqualTo(String) */
  whenTextEqualTo(text: string): GoogleBuilder {
    return this.when('TEXT_EQUAL_TO', text);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenTextStartsWith(String) */
  whenTextStartsWith(text: string): GoogleBuilder {
    return this.when('TEXT_STARTS_WITH', text);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#withCriteria(BooleanCriteria,Object) */
  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): GoogleBuilder {
    return this.when(constantName(criteria), ...args);
  }
}
