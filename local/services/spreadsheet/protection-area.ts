import type { NamedRangeModel } from '../../model/book';
import { namedRange } from '../../model/named-ranges';
import { namedRangeClass, rangeClass } from './classes';
import type { RangeCore } from './cores';
import { fail, rangeOn } from './cores';
import type { Calls } from './handle';
import { reads, tells, writes } from './handle';
import { rangeOfFile } from './name-ranges';
import { type GoogleProtection, ProtectionPart } from './protection-part';

type Methods =
  | 'getRange'
  | 'setRange'
  | 'getRangeName'
  | 'setRangeName'
  | 'setNamedRange'
  | 'getUnprotectedRanges'
  | 'setUnprotectedRanges';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Which cells are protected, and which are left free. */
export class ProtectionArea extends ProtectionPart implements Pick<GoogleProtection, Methods> {
  static readonly calls: Calls<GoogleProtection, Methods> = {
    getRange: tells(),
    setRange: writes('Range'),
    getRangeName: reads(),
    setRangeName: writes('String'),
    setNamedRange: writes('NamedRange'),
    getUnprotectedRanges: reads(),
    setUnprotectedRanges: writes('Range[]'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/protection#getRange() */
  getRange(): GoogleRange {
    return rangeClass.handle(rangeOn(this.sheetCore, this.protection.area));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/protection#setRange(Range) */
  setRange(range: GoogleRange): GoogleProtection {
    return this.cover(rangeOfFile(this.core, range));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/protection#getRangeName() */
  getRangeName(): string | null {
    const id = this.protection.namedRangeId;
    return this.core.book.namedRanges.find((named) => named.id === id)?.name ?? null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/protection#setRangeName(String) */
  setRangeName(rangeName: string): GoogleProtection {
    return this.tie(namedRange(this.core.book, String(rangeName)));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/protection#setNamedRange(NamedRange) */
  setNamedRange(namedRange: GoogleAppsScript.Spreadsheet.NamedRange): GoogleProtection {
    const id = namedRangeClass.coreOf(namedRange)?.namedRangeId;
    return this.tie(this.core.book.namedRanges.find((named) => named.id === id));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/protection#getUnprotectedRanges() */
  getUnprotectedRanges(): GoogleRange[] {
    const sheet = this.sheetCore;
    return this.protection.unprotected.map((area) => rangeClass.handle(rangeOn(sheet, area)));
  }

  /**
   * https://developers.google.com/apps-script/reference/spreadsheet/protection#setUnprotectedRanges(Range)
   * Throws for a protected range, and for cells of another sheet. The sentences are unverified.
   */
  setUnprotectedRanges(ranges: GoogleRange[]): GoogleProtection {
    const { protection } = this;
    if (protection.kind === 'RANGE') fail(this.core, 'Unprotected ranges can only be set on a protected sheet.');
    const cores = ranges.map((range) => rangeOfFile(this.core, range));
    if (cores.some((core) => core.sheet.id !== protection.sheetId)) {
      fail(this.core, 'Unprotected ranges must be on the protected sheet.');
    }
    return this.change(() => {
      protection.unprotected = cores.map((core) => ({ ...core.area }));
    });
  }

  /** Whether a sheet's protection can be moved onto a range is not documented: it is refused here. */
  private mustBeRange(): void {
    if (this.protection.kind === 'SHEET') fail(this.core, 'The range of a protected sheet cannot be changed.');
  }

  private cover(core: RangeCore): GoogleProtection {
    this.mustBeRange();
    return this.change((protection) => {
      protection.sheetId = core.sheet.id;
      protection.area = { ...core.area };
      delete protection.namedRangeId;
    });
  }

  private tie(named: NamedRangeModel | undefined): GoogleProtection {
    this.mustBeRange();
    if (!named) return fail(this.core, 'The specified named range does not exist.');
    return this.change((protection) => {
      protection.sheetId = named.sheetId;
      protection.area = { ...named.area };
      protection.namedRangeId = named.id;
    });
  }
}
