import type { ValidationModel } from '../../model/validation-model';
import { dataValidationBuilderClass, dataValidationClass } from './classes';
import type { SpreadsheetCore } from './cores';
import { fromCriterion } from './criterion-values';
import { constant } from './enums';
import type { Calls } from './handle';
import { gives } from './handle';

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;

export interface ValidationCore extends SpreadsheetCore {
  rule: ValidationModel;
}

export function validationHandle(core: SpreadsheetCore, rule: ValidationModel): GoogleRule {
  return dataValidationClass.handle({ context: core.context, book: core.book, rule });
}

/** The stored rule behind a DataValidation, undefined for anything else. */
export function validationOf(rule: unknown): ValidationModel | undefined {
  return dataValidationClass.coreOf(rule)?.rule;
}

/** Whether a dropdown shows its arrow is kept as the last of the stored values. */
function valuesFor(core: ValidationCore): unknown[] {
  const { criterion, values } = core.rule;
  const given = values.map((value) => fromCriterion(core, value));
  return criterion === 'VALUE_IN_LIST' ? [given.filter((value) => typeof value === 'string'), given.at(-1)] : given;
}

type Methods = 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText';

/** A rule as it stands in cells. */
export class DataValidation implements Omit<Pick<GoogleRule, Methods>, 'getCriteriaType' | 'getHelpText'> {
  static readonly calls: Calls<GoogleRule, Methods> = {
    copy: gives(),
    getAllowInvalid: gives(),
    getCriteriaType: gives(),
    getCriteriaValues: gives(),
    getHelpText: gives(),
  };
  protected readonly core: ValidationCore;

  constructor(core: ValidationCore) {
    this.core = core;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation#copy() */
  copy(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return dataValidationBuilderClass.handle({ ...this.core });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation#getAllowInvalid() */
  getAllowInvalid(): boolean {
    return this.core.rule.allowInvalid;
  }

  /**
   * Null until something is asked (gas-fakes, test/testsheetsdatavalidations.js).
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation#getCriteriaType()
   */
  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria | null {
    const { criterion } = this.core.rule;
    return criterion === '' ? null : constant('DataValidationCriteria', criterion);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation#getCriteriaValues() */
  getCriteriaValues(): unknown[] {
    return valuesFor(this.core);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation#getHelpText() */
  getHelpText(): string | null {
    return this.core.rule.helpText ?? null;
  }
}
