import { dataValidationBuilderClass } from './classes';
import type { SpreadsheetCore } from './cores';
import { toCriterion } from './criterion-values';
import type { ValidationCore } from './data-validation';
import { DataValidation, validationHandle } from './data-validation';
import { constantName } from './enums';
import type { Calls } from './handle';
import { gives } from './handle';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;

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
  | 'requireNumberNotEqualTo'
  | 'requireTextContains'
  | 'requireTextDoesNotContain'
  | 'requireTextEqualTo'
  | 'requireTextIsEmail'
  | 'requireTextIsUrl'
  | 'requireFormulaSatisfied'
  | 'build'
  | 'requireCheckbox'
  | 'requireValueInList'
  | 'requireValueInRange'
  | 'setAllowInvalid'
  | 'setHelpText'
  | 'withCriteria';

/** A builder before anything was asked of it; new rules warn and do not reject (allowInvalid true) [R]. */
export function newValidationCore(core: SpreadsheetCore): ValidationCore {
  return { context: core.context, book: core.book, rule: { criterion: '', values: [], allowInvalid: true } };
}

/** Makes a rule step by step. */
export class DataValidationBuilder extends DataValidation implements Pick<GoogleBuilder, Methods> {
  static override readonly calls: Calls<GoogleBuilder, Methods | keyof typeof DataValidation.calls> = {
    ...DataValidation.calls,
    build: gives(),
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
    requireTextContains: gives('String'),
    requireTextDoesNotContain: gives('String'),
    requireTextEqualTo: gives('String'),
    requireTextIsEmail: gives(),
    requireTextIsUrl: gives(),
    requireFormulaSatisfied: gives('text'),
    requireCheckbox: gives('', 'Object', 'Object,Object'),
    requireValueInList: gives('Object[]', 'Object[],Boolean'),
    requireValueInRange: gives('Range', 'Range,Boolean'),
    setAllowInvalid: gives('Boolean'),
    setHelpText: gives('String?'),
    withCriteria: gives('DataValidationCriteria,Object[]'),
  };

  private get self(): GoogleBuilder {
    return dataValidationBuilderClass.handle(this.core);
  }

  private criterion(criterion: string, values: readonly unknown[]): GoogleBuilder {
    this.core.rule = { ...this.core.rule, criterion, values: values.map((value) => toCriterion(this.core, value)) };
    return this.self;
  }

  build(): GoogleRule {
    return validationHandle(this.core, this.core.rule);
  }

  requireDateAfter(date: GoogleAppsScript.Base.Date): GoogleBuilder {
    return this.criterion('DATE_AFTER', [date]);
  }

  requireDateBefore(date: GoogleAppsScript.Base.Date): GoogleBuilder {
    return this.criterion('DATE_BEFORE', [date]);
  }

  requireDateEqualTo(date: GoogleAppsScript.Base.Date): GoogleBuilder {
    return this.criterion('DATE_EQUAL_TO', [date]);
  }

  requireDateOnOrAfter(date: GoogleAppsScript.Base.Date): GoogleBuilder {
    return this.criterion('DATE_ON_OR_AFTER', [date]);
  }

  requireDateOnOrBefore(date: GoogleAppsScript.Base.Date): GoogleBuilder {
    return this.criterion('DATE_ON_OR_BEFORE', [date]);
  }

  requireDateBetween(start: GoogleAppsScript.Base.Date, end: GoogleAppsScript.Base.Date): GoogleBuilder {
    return this.criterion('DATE_BETWEEN', [start, end]);
  }

  requireNumberBetween(start: number, end: number): GoogleBuilder {
    return this.criterion('NUMBER_BETWEEN', [start, end]);
  }

  requireDateNotBetween(start: GoogleAppsScript.Base.Date, end: GoogleAppsScript.Base.Date): GoogleBuilder {
    return this.criterion('DATE_NOT_BETWEEN', [start, end]);
  }

  requireNumberNotBetween(start: number, end: number): GoogleBuilder {
    return this.criterion('NUMBER_NOT_BETWEEN', [start, end]);
  }

  requireDate(): GoogleBuilder {
    return this.criterion('DATE_IS_VALID_DATE', []);
  }

  requireNumberEqualTo(number: number): GoogleBuilder {
    return this.criterion('NUMBER_EQUAL_TO', [number]);
  }

  requireNumberGreaterThan(number: number): GoogleBuilder {
    return this.criterion('NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): GoogleBuilder {
    return this.criterion('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): GoogleBuilder {
    return this.criterion('NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): GoogleBuilder {
    return this.criterion('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberNotEqualTo(number: number): GoogleBuilder {
    return this.criterion('NUMBER_NOT_EQUAL_TO', [number]);
  }

  requireTextContains(text: string): GoogleBuilder {
    return this.criterion('TEXT_CONTAINS', [text]);
  }

  requireTextDoesNotContain(text: string): GoogleBuilder {
    return this.criterion('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  requireTextEqualTo(text: string): GoogleBuilder {
    return this.criterion('TEXT_EQUAL_TO', [text]);
  }

  requireTextIsEmail(): GoogleBuilder {
    return this.criterion('TEXT_IS_VALID_EMAIL', []);
  }

  requireTextIsUrl(): GoogleBuilder {
    return this.criterion('TEXT_IS_VALID_URL', []);
  }

  requireFormulaSatisfied(formula: string): GoogleBuilder {
    return this.criterion('CUSTOM_FORMULA', [formula]);
  }

  requireCheckbox(...states: unknown[]): GoogleBuilder {
    return this.criterion('CHECKBOX', states);
  }

  /** Choices are texts, whatever they were given as (BEHAVIOURS §6). */
  requireValueInList(values: unknown[], showDropdown = true): GoogleBuilder {
    return this.criterion('VALUE_IN_LIST', [...values.map(String), showDropdown]);
  }

  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): GoogleBuilder {
    return this.criterion('VALUE_IN_RANGE', [range, showDropdown]);
  }

  setAllowInvalid(allowInvalidData: boolean): GoogleBuilder {
    this.core.rule = { ...this.core.rule, allowInvalid: allowInvalidData };
    return this.self;
  }

  setHelpText(helpText: string | null): GoogleBuilder {
    const { helpText: _dropped, ...rule } = this.core.rule;
    this.core.rule = helpText === null ? rule : { ...rule, helpText: String(helpText) };
    return this.self;
  }

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.DataValidationCriteria, args: unknown[]): GoogleBuilder {
    const [first, ...rest] = args;
    const name = constantName(criteria);
    if (name === 'VALUE_IN_LIST' && Array.isArray(first)) return this.requireValueInList(first, rest[0] !== false);
    return this.criterion(name, args);
  }
}
