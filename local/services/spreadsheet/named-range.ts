import type { NamedRangeModel } from '../../model/book';
import { sheetById } from '../../model/book';
import { bookStructureChanged } from '../../model/changes';
import { forgetNamedRange, moveNamedRange, namedRange } from '../../model/named-ranges';
import { namedRangeClass, rangeClass } from './classes';
import type { NamedRangeCore } from './cores';
import { fail, rangeOn, sheetOf } from './cores';
import { mustEditBook } from './guards';
import type { Calls } from './handle';
import { alters, reads, tells, writes } from './handle';
import { mustBeRangeName, rangeOfFile } from './name-ranges';

type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Methods = 'getName' | 'setName' | 'getRange' | 'setRange' | 'remove';

/** A name for cells; what is changed shows at once (BEHAVIOURS §7). */
export class NamedRange implements Pick<GoogleNamedRange, Methods> {
  static readonly calls: Calls<GoogleNamedRange, Methods> = {
    getName: reads(),
    setName: writes('String'),
    getRange: tells(),
    setRange: writes('Range'),
    remove: alters(),
  };
  private readonly core: NamedRangeCore;

  constructor(core: NamedRangeCore) {
    this.core = core;
  }

  /** The sentence for a name that is gone is unverified. */
  private get named(): NamedRangeModel {
    const { book, namedRangeId } = this.core;
    return book.namedRanges.find((one) => one.id === namedRangeId) ?? fail(this.core, 'Named range not found');
  }

  private get self(): GoogleNamedRange {
    return namedRangeClass.handle(this.core);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/named-range#getName() */
  getName(): string {
    return this.named.name;
  }

  /**
   * https://developers.google.com/apps-script/reference/spreadsheet/named-range#setName(String)
   * Formulas that use the old name are not rewritten here; whether Google does is unverified.
   */
  setName(name: string): GoogleNamedRange {
    const wanted = mustBeRangeName(this.core, String(name));
    const { named } = this;
    const other = namedRange(this.core.book, wanted);
    if (other && other !== named) fail(this.core, `A range with the name "${wanted}" already exists.`);
    named.name = wanted;
    bookStructureChanged(this.core.book.changes);
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/named-range#getRange() */
  getRange(): GoogleRange {
    const { named } = this;
    const sheet = sheetById(this.core.book, named.sheetId) ?? fail(this.core, 'Sheet not found');
    return rangeClass.handle(rangeOn(sheetOf(this.core, sheet), named.area));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/named-range#setRange(Range) */
  setRange(range: GoogleRange): GoogleNamedRange {
    mustEditBook(this.core);
    const { sheet, area } = rangeOfFile(this.core, range);
    moveNamedRange(this.core.book, this.named, sheet.id, area);
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/named-range#remove() */
  remove(): void {
    mustEditBook(this.core);
    forgetNamedRange(this.core.book, this.named);
  }
}
