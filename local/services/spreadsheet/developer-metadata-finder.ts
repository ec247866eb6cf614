import type { MetadataSearch } from '../../model/metadata';
import { findMetadata } from '../../model/metadata';
import { metadataFinderClass } from './classes';
import type { MetadataSearchCore, SpreadsheetCore } from './cores';
import { constantName } from './enums';
import type { Calls } from './handle';
import { gives, reads } from './handle';
import { metadataHandle } from './metadata-core';

type GoogleFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Methods = keyof GoogleFinder;

export function metadataFinder(core: SpreadsheetCore, search: MetadataSearch): GoogleFinder {
  return metadataFinderClass.handle({ context: core.context, book: core.book, search });
}

/** A search that is narrowed step by step; each step changes the finder itself, as Google's builders do. */
export class DeveloperMetadataFinder implements Pick<GoogleFinder, Methods> {
  static readonly calls: Calls<GoogleFinder, Methods> = {
    find: reads(),
    onIntersectingLocations: gives(),
    withId: gives('int'),
    withKey: gives('String'),
    withLocationType: gives('DeveloperMetadataLocationType'),
    withValue: gives('String'),
    withVisibility: gives('DeveloperMetadataVisibility'),
  };
  private readonly core: MetadataSearchCore;

  constructor(core: MetadataSearchCore) {
    this.core = core;
  }

  private narrow(more: MetadataSearch): GoogleFinder {
    Object.assign(this.core.search, more);
    return metadataFinderClass.handle(this.core);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder#find() */
  find(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return findMetadata(this.core.book, this.core.search).map((item) => metadataHandle(this.core, item));
  }

  /**
   * https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder#onIntersectingLocations()
   * Only for the finder of a range; elsewhere it changes nothing (that it does not throw there is unverified).
   */
  onIntersectingLocations(): GoogleFinder {
    return this.narrow({ intersecting: true });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder#withId(Integer) */
  withId(id: number): GoogleFinder {
    return this.narrow({ id });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder#withKey(String) */
  withKey(key: string): GoogleFinder {
    return this.narrow({ key: String(key) });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder#withLocationType(DeveloperMetadataLocationType) */
  withLocationType(locationType: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType): GoogleFinder {
    return this.narrow({ locationType: constantName(locationType) });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder#withValue(String) */
  withValue(value: string): GoogleFinder {
    return this.narrow({ value: String(value) });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder#withVisibility(DeveloperMetadataVisibility) */
  withVisibility(visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility): GoogleFinder {
    return this.narrow({ visibility: constantName(visibility) });
  }
}
