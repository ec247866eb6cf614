import type { MetadataLocation } from '../../model/book';
import { sheetById } from '../../model/book';
import { lineArea } from '../../model/metadata';
import { rangeClass, sheetClass, spreadsheetClass } from './classes';
import type { MetadataCore, SheetCore } from './cores';
import { fail, rangeOn, sheetOf } from './cores';
import { constant } from './enums';
import type { Calls } from './handle';
import { gives, tells } from './handle';
import { metadataOf } from './metadata-core';

type GoogleLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Methods = keyof GoogleLocation;

/** Where metadata clings; every method but that of its own kind gives null. */
export class DeveloperMetadataLocation implements Pick<GoogleLocation, Methods> {
  static readonly calls: Calls<GoogleLocation, Methods> = {
    getLocationType: tells(),
    getSpreadsheet: gives(),
    getSheet: tells(),
    getRow: tells(),
    getColumn: tells(),
  };
  private readonly core: MetadataCore;

  constructor(core: MetadataCore) {
    this.core = core;
  }

  private get location(): MetadataLocation {
    return metadataOf(this.core).location;
  }

  private get sheet(): SheetCore {
    const sheet = sheetById(this.core.book, this.location.sheetId ?? -1);
    return sheet ? sheetOf(this.core, sheet) : fail(this.core, 'Sheet not found');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-location#getLocationType() */
  getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    return constant('DeveloperMetadataLocationType', this.location.type);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-location#getSpreadsheet() */
  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    const { context, book } = this.core;
    return this.location.type === 'SPREADSHEET' ? spreadsheetClass.handle({ context, book }) : null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-location#getSheet() */
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    return this.location.type === 'SHEET' ? sheetClass.handle(this.sheet) : null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-location#getRow() */
  getRow(): GoogleRange | null {
    return this.line('ROW');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-location#getColumn() */
  getColumn(): GoogleRange | null {
    return this.line('COLUMN');
  }

  private line(type: 'ROW' | 'COLUMN'): GoogleRange | null {
    const { location } = this;
    return location.type === type ? rangeClass.handle(rangeOn(this.sheet, lineArea(location))) : null;
  }
}
