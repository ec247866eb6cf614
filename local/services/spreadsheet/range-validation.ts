import { choicesOf } from '../../model/validate';
import { fail } from './cores';
import { validationHandle, validationOf } from './data-validation';
import type { Calls } from './handle';
import { reads, writes } from './handle';
import { type GoogleRange, RangePart } from './range-part';

type Methods = 'getDataValidation' | 'getDataValidations' | 'setDataValidation' | 'setDataValidations';
type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Rules on cells. Setting one says nothing about values that already stand there. */
export class RangeValidation extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange, Methods> = {
    getDataValidation: reads(),
    getDataValidations: reads(),
    setDataValidation: writes('DataValidation?'),
    setDataValidations: writes('Object[][]'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getDataValidation() */
  getDataValidation(): GoogleRule | null {
    const rule = this.first('validation');
    return rule ? validationHandle(this.core, rule) : null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getDataValidations() */
  getDataValidations(): (GoogleRule | null)[][] {
    return this.block('validation', undefined).map((row) =>
      row.map((rule) => (rule ? validationHandle(this.core, rule) : null)),
    );
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setDataValidation(DataValidation) */
  setDataValidation(rule: GoogleRule | null): GoogleRange {
    const model = validationOf(rule);
    if (model && (choicesOf(this.core.book, model)?.length ?? 0) > 500 && model.criterion === 'VALUE_IN_LIST') {
      // The reference's limit for a list (requireValueInList).
      fail(
        this.core,
        'The data validation rule has more items than the limit of 500. Use the “List from a range” criteria instead.',
      );
    }
    return this.fill('validation', model);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setDataValidations(Object) */
  setDataValidations(rules: (GoogleRule | null)[][]): GoogleRange {
    return this.lay('validation', rules, validationOf);
  }
}
