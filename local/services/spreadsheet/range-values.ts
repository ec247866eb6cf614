import { boxAt } from '../../model/area';
import type { Entry } from '../../model/enter';
import type { Cell } from '../../model/sheet-model';
import { readCalculated, readDisplay, readValues } from '../../model/values';
import { dateReader } from './date-reader';
import type { Calls } from './handle';
import { reads, writes } from './handle';
import { type GoogleRange, RangePart } from './range-part';
import { scriptEntry } from './script-value';
import { enterEntries } from './write-values';

type Methods = 'getValue' | 'getValues' | 'getDisplayValue' | 'getDisplayValues' | 'setValue' | 'setValues' | 'isBlank';

/** Values in and out, in blocks. */
export class RangeValues extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange, Methods> = {
    getValue: reads(),
    getValues: reads(),
    getDisplayValue: reads(),
    getDisplayValues: reads(),
    setValue: writes('Object'),
    setValues: writes('Object[][]'),
    isBlank: reads(),
  };

  private values(box = this.box): (Cell | Date)[][] {
    return readValues(this.core.book, this.sheet, box, dateReader(this.core));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getValue() */
  getValue(): Cell | Date {
    const { box } = this;
    return this.values(boxAt(box.top, box.left))[0]?.[0] ?? '';
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getValues() */
  getValues(): (Cell | Date)[][] {
    return this.values();
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getDisplayValue() */
  getDisplayValue(): string {
    const { box } = this;
    return readDisplay(this.core.book, this.sheet, boxAt(box.top, box.left))[0]?.[0] ?? '';
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getDisplayValues() */
  getDisplayValues(): string[][] {
    return readDisplay(this.core.book, this.sheet, this.box);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#isBlank() */
  isBlank(): boolean {
    return readCalculated(this.core.book, this.sheet, this.box).every((row) => row.every((value) => value === ''));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setValue(Object) */
  setValue(value: unknown): GoogleRange {
    const entry = scriptEntry(this.core, value);
    const { box } = this;
    const width = box.right - box.left + 1;
    return this.enter(
      Array.from({ length: box.bottom - box.top + 1 }, () => Array.from({ length: width }, () => entry)),
    );
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setValues(Object) */
  setValues(values: unknown[][]): GoogleRange {
    this.mustFit(values);
    return this.enter(values.map((row) => Array.from(row, (value) => scriptEntry(this.core, value))));
  }

  private enter(rows: Entry[][]): GoogleRange {
    enterEntries(this.core, rows);
    return this.self;
  }
}
