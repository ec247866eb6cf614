import { lineLocation, sameLocation } from '../../model/metadata';
import { metadataFinder } from './developer-metadata-finder';
import type { Calls } from './handle';
import { gives, reads, writes } from './handle';
import { addingForms, attachMetadata, metadataHandle, mustBeLine } from './metadata-core';
import { type GoogleRange, RangePart } from './range-part';

type Methods = 'addDeveloperMetadata' | 'getDeveloperMetadata' | 'createDeveloperMetadataFinder';

/** Metadata of a whole row or column. */
export class RangeMetadata extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange, Methods> = {
    addDeveloperMetadata: writes(...addingForms),
    getDeveloperMetadata: reads(),
    createDeveloperMetadataFinder: gives(),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#addDeveloperMetadata(String) */
  addDeveloperMetadata(key: string, ...rest: unknown[]): GoogleRange {
    attachMetadata(this.core, mustBeLine(this.core), key, rest);
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getDeveloperMetadata() */
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const here = lineLocation(this.sheet, this.core.area);
    return this.core.book.metadata
      .filter((item) => here && sameLocation(item.location, here))
      .map((item) => metadataHandle(this.core, item));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#createDeveloperMetadataFinder() */
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this.core, { sheetId: this.sheet.id, area: this.core.area });
  }
}
