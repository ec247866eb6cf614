import { cellFormat } from '../../model/formula/format';
import { automaticFormat } from '../../model/number-format';
import type { Calls } from './handle';
import { reads, writes } from './handle';
import { type GoogleRange, RangePart } from './range-part';

type Methods = 'getNumberFormat' | 'getNumberFormats' | 'setNumberFormat' | 'setNumberFormats';

/** `general` is the absence of a format: it reads back as the automatic pattern (BEHAVIOURS §5). */
function stored(pattern: string | null): string | undefined {
  return pattern === null || pattern === '' || /^general$/i.test(pattern) ? undefined : pattern;
}

/** The patterns under which numbers and days are shown. */
export class RangeNumberFormat extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange, Methods> = {
    getNumberFormat: reads(),
    getNumberFormats: reads(),
    setNumberFormat: writes('text?'),
    setNumberFormats: writes('Object[][]'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getNumberFormat() */
  getNumberFormat(): string {
    const { box } = this;
    return cellFormat(this.core.book, this.sheet, box.top, box.left) ?? automaticFormat;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getNumberFormats() */
  getNumberFormats(): string[][] {
    return this.block<'numberFormat', string>('numberFormat', automaticFormat);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setNumberFormat(String) */
  setNumberFormat(numberFormat: string | null): GoogleRange {
    return this.fill('numberFormat', stored(numberFormat));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setNumberFormats(Object) */
  setNumberFormats(numberFormats: (string | null)[][]): GoogleRange {
    return this.lay('numberFormat', numberFormats, stored);
  }
}
