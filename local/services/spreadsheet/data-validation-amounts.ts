import { dataValidationBuilderClass } from './classes';
import { toCriterion } from './criterion-values';
import type { ValidationCore } from './data-validation';
import type { Calls } from './handle';
import { gives } from './handle';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Methods =
  | 'requireDateAfter'
  | 'requireDateBefore'
  | 'requireDateEqualTo'
  | 'requireDateOnOrAfter'
  | 'requireDateOnOrBefore'
  | 'requireDateBetween'
  | 'requireNumberBetween'
  | 'requireDateNotBetween'
  | 'requireNumberNotBetween'
  | 'requireDate'
  | 'requireNumberEqualTo'
  | 'requireNumberGreaterThan'
  | 'requireNumberGreaterThanOrEqualTo'
  | 'requireNumberLessThan'
  | 'requireNumberLessThanOrEqualTo'
  | 'requireNumberNotEqualTo';

/** Rules about days and numbers. */
export class DataValidationAmounts implements Pick<GoogleBuilder, Methods> {
  static readonly calls: Calls<GoogleBuilder, Methods> = {
    requireDateAfter: gives('Date'),
    requireDateBefore: gives('Date'),
    requireDateEqualTo: gives('Date'),
    requireDateOnOrAfter: gives('Date'),
    requireDateOnOrBefore: gives('Date'),
    requireDateBetween: gives('Date,Date'),
    requireNumberBetween: gives('number,number'),
    requireDateNotBetween: gives('Date,Date'),
    requireNumberNotBetween: gives('number,number'),
    requireDate: gives(),
    requireNumberEqualTo: gives('number'),
    requireNumberGreaterThan: gives('number'),
    requireNumberGreaterThanOrEqualTo: gives('number'),
    requireNumberLessThan: gives('number'),
    requireNumberLessThanOrEqualTo: gives('number'),
    requireNumberNotEqualTo: gives('number'),
  };
  private readonly core: ValidationCore;

  constructor(core: ValidationCore) {
    this.core = core;
  }

  private criterion(criterion: string, values: readonly unknown[]): GoogleBuilder {
    this.core.rule = { ...this.core.rule, criterion, values: values.map((value) => toCriterion(this.core, value)) };
    return dataValidationBuilderClass.handle(this.core);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDateAfter(Date) */
  requireDateAfter(date: GoogleAppsScript.Base.Date): GoogleBuilder {
    return this.criterion('DATE_AFTER', [date]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDateBefore(Date) */
  requireDateBefore(date: GoogleAppsScript.Base.Date): GoogleBuilder {
    return this.criterion('DATE_BEFORE', [date]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDateEqualTo(Date) */
  requireDateEqualTo(date: GoogleAppsScript.Base.Date): GoogleBuilder {
    return this.criterion('DATE_EQUAL_TO', [date]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDateOnOrAfter(Date) */
  requireDateOnOrAfter(date: GoogleAppsScript.Base.Date): GoogleBuilder {
    return this.criterion('DATE_ON_OR_AFTER', [date]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDateOnOrBefore(Date) */
  requireDateOnOrBefore(date: GoogleAppsScript.Base.Date): GoogleBuilder {
    return this.criterion('DATE_ON_OR_BEFORE', [date]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDateBetween(Date,Date) */
  requireDateBetween(start: GoogleAppsScript.Base.Date, end: GoogleAppsScript.Base.Date): GoogleBuilder {
    return this.criterion('DATE_BETWEEN', [start, end]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberBetween(Number,Number) */
  requireNumberBetween(start: number, end: number): GoogleBuilder {
    return this.criterion('NUMBER_BETWEEN', [start, end]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDateNotBetween(Date,Date) */
  requireDateNotBetween(start: GoogleAppsScript.Base.Date, end: GoogleAppsScript.Base.Date): GoogleBuilder {
    return this.criterion('DATE_NOT_BETWEEN', [start, end]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberNotBetween(Number,Number) */
  requireNumberNotBetween(start: number, end: number): GoogleBuilder {
    return this.criterion('NUMBER_NOT_BETWEEN', [start, end]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDate() */
  requireDate(): GoogleBuilder {
    return this.criterion('DATE_IS_VALID_DATE', []);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberEqualTo(Number) */
  requireNumberEqualTo(number: number): GoogleBuilder {
    return this.criterion('NUMBER_EQUAL_TO', [number]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberGreaterThan(Number) */
  requireNumberGreaterThan(number: number): GoogleBuilder {
    return this.criterion('NUMBER_GREATER_THAN', [number]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberGreaterThanOrEqualTo(Number) */
  requireNumberGreaterThanOrEqualTo(number: number): GoogleBuilder {
    return this.criterion('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberLessThan(Number) */
  requireNumberLessThan(number: number): GoogleBuilder {
    return this.criterion('NUMBER_LESS_THAN', [number]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberLessThanOrEqualTo(Number) */
  requireNumberLessThanOrEqualTo(number: number): GoogleBuilder {
    return this.criterion('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberNotEqualTo(Number) */
  requireNumberNotEqualTo(number: number): GoogleBuilder {
    return this.criterion('NUMBER_NOT_EQUAL_TO', [number]);
  }
}
