import { sameLocation } from '../../model/metadata';
import { metadataFinder } from './developer-metadata-finder';
import type { Calls } from './handle';
import { gives, reads, writes } from './handle';
import { addingForms, attachMetadata, metadataHandle } from './metadata-core';
import { type GoogleSheet, SheetPart } from './sheet-part';

type Methods = 'addDeveloperMetadata' | 'getDeveloperMetadata' | 'createDeveloperMetadataFinder';

/** Metadata of a sheet, and of the rows and columns on it. */
export class SheetMetadata extends SheetPart implements Pick<GoogleSheet, Methods> {
  static readonly calls: Calls<GoogleSheet, Methods> = {
    addDeveloperMetadata: writes(...addingForms),
    getDeveloperMetadata: reads(),
    createDeveloperMetadataFinder: gives(),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#addDeveloperMetadata(String) */
  addDeveloperMetadata(key: string, ...rest: unknown[]): GoogleSheet {
    attachMetadata(this.core, { type: 'SHEET', sheetId: this.sheet.id }, key, rest);
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getDeveloperMetadata() */
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const here = { type: 'SHEET', sheetId: this.sheet.id } as const;
    return this.core.book.metadata
      .filter((item) => sameLocation(item.location, here))
      .map((item) => metadataHandle(this.core, item));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#createDeveloperMetadataFinder() */
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this.core, { sheetId: this.sheet.id });
  }
}
