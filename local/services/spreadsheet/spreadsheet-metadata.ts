import { metadataFinder } from './developer-metadata-finder';
import type { Calls } from './handle';
import { gives, reads, writes } from './handle';
import { addingForms, attachMetadata, metadataHandle } from './metadata-core';
import { type GoogleSpreadsheet, SpreadsheetPart } from './spreadsheet-part';

type Methods = 'addDeveloperMetadata' | 'getDeveloperMetadata' | 'createDeveloperMetadataFinder';

/** Metadata of the file itself, and of everything in it. */
export class SpreadsheetMetadata extends SpreadsheetPart implements Pick<GoogleSpreadsheet, Methods> {
  static readonly calls: Calls<GoogleSpreadsheet, Methods> = {
    addDeveloperMetadata: writes(...addingForms),
    getDeveloperMetadata: reads(),
    createDeveloperMetadataFinder: gives(),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#addDeveloperMetadata(String) */
  addDeveloperMetadata(key: string, ...rest: unknown[]): GoogleSpreadsheet {
    attachMetadata(this.core, { type: 'SPREADSHEET' }, key, rest);
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getDeveloperMetadata() */
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return this.core.book.metadata
      .filter((item) => item.location.type === 'SPREADSHEET')
      .map((item) => metadataHandle(this.core, item));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#createDeveloperMetadataFinder() */
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this.core, {});
  }
}
