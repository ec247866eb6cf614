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

/** Makes a rule step by step; days and numbers are in data-validation-amounts.ts. */
export class DataValidationBuilder extends DataValidation implements Pick<GoogleBuilder, Methods> {
  static override readonly calls: Calls<GoogleBuilder, Methods | keyof typeof DataValidation.calls> = {
    ...DataValidation.calls,
    build: gives(),
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

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#build() */
  build(): GoogleRule {
    return validationHandle(this.core, this.core.rule);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireTextContains(String) */
  requireTextContains(text: string): GoogleBuilder {
    return this.criterion('TEXT_CONTAINS', [text]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireTextDoesNotContain(String) */
  requireTextDoesNotContain(text: string): GoogleBuilder {
    return this.criterion('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireTextEqualTo(String) */
  requireTextEqualTo(text: string): GoogleBuilder {
    return this.criterion('TEXT_EQUAL_TO', [text]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireTextIsEmail() */
  requireTextIsEmail(): GoogleBuilder {
    return this.criterion('TEXT_IS_VALID_EMAIL', []);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireTextIsUrl() */
  requireTextIsUrl(): GoogleBuilder {
    return this.criterion('TEXT_IS_VALID_URL', []);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireFormulaSatisfied(String) */
  requireFormulaSatisfied(formula: string): GoogleBuilder {
    return this.criterion('CUSTOM_FORMULA', [formula]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireCheckbox() */
  requireCheckbox(...states: unknown[]): GoogleBuilder {
    return this.criterion('CHECKBOX', states);
  }

  /**
   * Choices are texts, whatever they were given as (BEHAVIOURS §6).
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireValueInList(Object)
   */
  requireValueInList(values: unknown[], showDropdown = true): GoogleBuilder {
    return this.criterion('VALUE_IN_LIST', [...values.map(String), showDropdown]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireValueInRange(Range) */
  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): GoogleBuilder {
    return this.criterion('VALUE_IN_RANGE', [range, showDropdown]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#setAllowInvalid(Boolean) */
  setAllowInvalid(allowInvalidData: boolean): GoogleBuilder {
    this.core.rule = { ...this.core.rule, allowInvalid: allowInvalidData };
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#setHelpText(String) */
  setHelpText(helpText: string | null): GoogleBuilder {
    const { helpText: _dropped, ...rule } = this.core.rule;
    this.core.rule = helpText === null ? rule : { ...rule, helpText: String(helpText) };
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#withCriteria(DataValidationCriteria,Object) */
  withCriteria(criteria: GoogleAppsScript.Spreadsheet.DataValidationCriteria, args: unknown[]): GoogleBuilder {
    const [first, ...rest] = args;
    const name = constantName(criteria);
    if (name === 'VALUE_IN_LIST' && Array.isArray(first)) return this.requireValueInList(first, rest[0] !== false);
    return this.criterion(name, args);
  }
}
