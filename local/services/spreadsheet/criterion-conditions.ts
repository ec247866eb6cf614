import { constantName, enumName } from './enums';
import { gives } from './handle';

type Day = GoogleAppsScript.Base.Date | GoogleAppsScript.Spreadsheet.RelativeDate;

/** The conditions that rules of colour and filters both know. */
export type ConditionMethods =
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

/** How each may be called. */
export const conditionCalls = {
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
} as const;

/**
 * The conditions of https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder and of
 * https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria-builder, whose methods are the same; what a builder keeps of
 * one is its own. Another condition replaces the first.
 */
export abstract class CriterionConditions<B> {
  /** Keeps a condition, and answers the builder. */
  protected abstract when(criterion: string, ...values: unknown[]): B;

  private whenDate(criterion: string, day: Day): B {
    return this.when(enumName(day) === 'RelativeDate' ? `${criterion}_RELATIVE` : criterion, day);
  }

  whenCellEmpty(): B {
    return this.when('CELL_EMPTY');
  }

  whenCellNotEmpty(): B {
    return this.when('CELL_NOT_EMPTY');
  }

  whenDateAfter(date: Day): B {
    return this.whenDate('DATE_AFTER', date);
  }

  whenDateBefore(date: Day): B {
    return this.whenDate('DATE_BEFORE', date);
  }

  whenDateEqualTo(date: Day): B {
    return this.whenDate('DATE_EQUAL_TO', date);
  }

  whenFormulaSatisfied(formula: string): B {
    return this.when('CUSTOM_FORMULA', formula);
  }

  whenNumberBetween(start: number, end: number): B {
    return this.when('NUMBER_BETWEEN', start, end);
  }

  whenNumberEqualTo(number: number): B {
    return this.when('NUMBER_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: number): B {
    return this.when('NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): B {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number): B {
    return this.when('NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: number): B {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  whenNumberNotBetween(start: number, end: number): B {
    return this.when('NUMBER_NOT_BETWEEN', start, end);
  }

  whenNumberNotEqualTo(number: number): B {
    return this.when('NUMBER_NOT_EQUAL_TO', number);
  }

  whenTextContains(text: string): B {
    return this.when('TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): B {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextEndsWith(text: string): B {
    return this.when('TEXT_ENDS_WITH', text);
  }

  whenTextEqualTo(text: string): B {
    return this.when('TEXT_EQUAL_TO', text);
  }

  whenTextStartsWith(text: string): B {
    return this.when('TEXT_STARTS_WITH', text);
  }

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): B {
    return this.when(constantName(criteria), ...args);
  }
}
