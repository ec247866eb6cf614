import { sheetStructureChanged } from '../../model/changes';
import { parseColor } from '../../model/color';
import type { BandingModel } from '../../model/sheet-model';
import { addBanding, mustBeUnbanded } from './band';
import { bandingClass, rangeClass } from './classes';
import { fail, liveSheet, rangeOn } from './cores';
import type { BandingCore } from './filter-cores';
import { mustEditSheet } from './guards';
import type { Calls } from './handle';
import { alters, reads, tells, writes } from './handle';
import { rangeOfFile } from './name-ranges';

type GoogleBanding = GoogleAppsScript.Spreadsheet.Banding;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Color = 'header' | 'first' | 'second' | 'footer';

/**
 * Alternating colours of rows or columns. The model keeps them for one direction: setting a colour of the other turns
 * the banding. getBackground does not show them (unverified).
 */
export class Banding implements Pick<GoogleBanding, keyof GoogleBanding> {
  static readonly calls: Calls<GoogleBanding, keyof GoogleBanding> = {
    copyTo: writes('Range'),
    getRange: tells(),
    remove: alters(),
    setRange: writes('Range'),
    getHeaderRowColor: reads(),
    setHeaderRowColor: writes('String?'),
    getFirstRowColor: reads(),
    setFirstRowColor: writes('String?'),
    getSecondRowColor: reads(),
    setSecondRowColor: writes('String?'),
    getFooterRowColor: reads(),
    setFooterRowColor: writes('String?'),
    getHeaderColumnColor: reads(),
    setHeaderColumnColor: writes('String?'),
    getFirstColumnColor: reads(),
    setFirstColumnColor: writes('String?'),
    getSecondColumnColor: reads(),
    setSecondColumnColor: writes('String?'),
    getFooterColumnColor: reads(),
    setFooterColumnColor: writes('String?'),
  };
  private readonly core: BandingCore;

  constructor(core: BandingCore) {
    this.core = core;
  }

  /** The sentence for a removed banding is unverified. */
  private get banding(): BandingModel {
    const found = liveSheet(this.core).bandings.find(({ id }) => id === this.core.bandingId);
    return found ?? fail(this.core, 'Banding not found');
  }

  private change(edit: (banding: BandingModel) => void): GoogleBanding {
    mustEditSheet(this.core);
    edit(this.banding);
    sheetStructureChanged(this.core.book.changes, this.core.sheet.id);
    return bandingClass.handle(this.core);
  }

  private color(direction: BandingModel['direction'], which: Color): string | null {
    const { banding } = this;
    return banding.direction === direction ? (banding[which] ?? null) : null;
  }

  private paint(direction: BandingModel['direction'], which: Color, color: string | null): GoogleBanding {
    const parsed = color === null ? undefined : (parseColor(color) ?? fail(this.core, 'Invalid argument: color'));
    return this.change((banding) => {
      banding.direction = direction;
      if (parsed === undefined) delete banding[which];
      else banding[which] = parsed;
    });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/banding#getRange() */
  getRange(): GoogleRange {
    return rangeClass.handle(rangeOn(this.core, this.banding.area));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/banding#setRange(Range) */
  setRange(range: GoogleRange): GoogleBanding {
    const { sheet, area } = rangeOfFile(this.core, range);
    if (sheet !== this.core.sheet) fail(this.core, 'Invalid argument: range');
    return this.change((banding) => {
      banding.area = { ...area };
    });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/banding#copyTo(Range) */
  copyTo(range: GoogleRange): GoogleBanding {
    const target = rangeOfFile(this.core, range);
    mustBeUnbanded(target, target.area);
    const { id: _id, ...looks } = this.banding;
    return addBanding(target, { ...looks, area: { ...target.area } });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/banding#remove() */
  remove(): void {
    this.change((banding) => {
      const sheet = liveSheet(this.core);
      sheet.bandings = sheet.bandings.filter((one) => one !== banding);
    });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/banding#getHeaderRowColor() */
  getHeaderRowColor(): string | null {
    return this.color('rows', 'header');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/banding#setHeaderRowColor(String) */
  setHeaderRowColor(color: string | null): GoogleBanding {
    return this.paint('rows', 'header', color);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/banding#getFirstRowColor() */
  getFirstRowColor(): string | null {
    return this.color('rows', 'first');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/banding#setFirstRowColor(String) */
  setFirstRowColor(color: string | null): GoogleBanding {
    return this.paint('rows', 'first', color);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/banding#getSecondRowColor() */
  getSecondRowColor(): string | null {
    return this.color('rows', 'second');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/banding#setSecondRowColor(String) */
  setSecondRowColor(color: string | null): GoogleBanding {
    return this.paint('rows', 'second', color);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/banding#getFooterRowColor() */
  getFooterRowColor(): string | null {
    return this.color('rows', 'footer');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/banding#setFooterRowColor(String) */
  setFooterRowColor(color: string | null): GoogleBanding {
    return this.paint('rows', 'footer', color);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/banding#getHeaderColumnColor() */
  getHeaderColumnColor(): string | null {
    return this.color('columns', 'header');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/banding#setHeaderColumnColor(String) */
  setHeaderColumnColor(color: string | null): GoogleBanding {
    return this.paint('columns', 'header', color);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/banding#getFirstColumnColor() */
  getFirstColumnColor(): string | null {
    return this.color('columns', 'first');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/banding#setFirstColumnColor(String) */
  setFirstColumnColor(color: string | null): GoogleBanding {
    return this.paint('columns', 'first', color);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/banding#getSecondColumnColor() */
  getSecondColumnColor(): string | null {
    return this.color('columns', 'second');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/banding#setSecondColumnColor(String) */
  setSecondColumnColor(color: string | null): GoogleBanding {
    return this.paint('columns', 'second', color);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/banding#getFooterColumnColor() */
  getFooterColumnColor(): string | null {
    return this.color('columns', 'footer');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/banding#setFooterColumnColor(String) */
  setFooterColumnColor(color: string | null): GoogleBanding {
    return this.paint('columns', 'footer', color);
  }
}
