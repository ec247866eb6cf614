import type { MetadataLocation, MetadataModel } from '../../model/book';
import { bookStructureChanged } from '../../model/changes';
import { metadataClass, metadataLocationClass, sheetClass } from './classes';
import type { MetadataCore } from './cores';
import { fail, liveSheet } from './cores';
import { constant } from './enums';
import { mustEditBook } from './guards';
import type { Calls } from './handle';
import { alters, gives, reads, writes } from './handle';
import { metadataOf, mustBeLine, visibilityOf } from './metadata-core';
import { rangeOfFile } from './name-ranges';

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type Methods = keyof GoogleMetadata;

/** A key and a value that cling to the file, a sheet, a row or a column. */
export class DeveloperMetadata implements Pick<GoogleMetadata, Methods> {
  static readonly calls: Calls<GoogleMetadata, Methods> = {
    getId: gives(),
    getKey: reads(),
    getValue: reads(),
    getVisibility: reads(),
    getLocation: gives(),
    setKey: writes('String'),
    setValue: writes('String'),
    setVisibility: writes('DeveloperMetadataVisibility'),
    moveToRow: writes('Range'),
    moveToColumn: writes('Range'),
    moveToSheet: writes('Sheet'),
    moveToSpreadsheet: writes(),
    remove: alters(),
  };
  private readonly core: MetadataCore;

  constructor(core: MetadataCore) {
    this.core = core;
  }

  private get item(): MetadataModel {
    return metadataOf(this.core);
  }

  private change(edit: (item: MetadataModel) => void): GoogleMetadata {
    mustEditBook(this.core);
    edit(this.item);
    bookStructureChanged(this.core.book.changes);
    return metadataClass.handle(this.core);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata#getId() */
  getId(): number {
    return this.core.metadataId;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata#getKey() */
  getKey(): string {
    return this.item.key;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata#getValue() */
  getValue(): string | null {
    return this.item.value;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata#getVisibility() */
  getVisibility(): Visibility {
    return constant('DeveloperMetadataVisibility', this.item.visibility);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata#getLocation() */
  getLocation(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation {
    return metadataLocationClass.handle(this.core);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata#setKey(String) */
  setKey(key: string): GoogleMetadata {
    return this.change((item) => {
      item.key = String(key);
    });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata#setValue(String) */
  setValue(value: string): GoogleMetadata {
    return this.change((item) => {
      item.value = String(value);
    });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata#setVisibility(DeveloperMetadataVisibility) */
  setVisibility(visibility: Visibility): GoogleMetadata {
    return this.change((item) => {
      item.visibility = visibilityOf(visibility);
    });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata#moveToRow(Range) */
  moveToRow(row: GoogleRange): GoogleMetadata {
    return this.moveToLine(row, 'ROW');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata#moveToColumn(Range) */
  moveToColumn(column: GoogleRange): GoogleMetadata {
    return this.moveToLine(column, 'COLUMN');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata#moveToSheet(Sheet) */
  moveToSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleMetadata {
    const core = sheetClass.coreOf(sheet);
    if (core?.book !== this.core.book) return fail(this.core, 'Invalid argument: sheet');
    return this.moveTo({ type: 'SHEET', sheetId: liveSheet(core).id });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata#moveToSpreadsheet() */
  moveToSpreadsheet(): GoogleMetadata {
    return this.moveTo({ type: 'SPREADSHEET' });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata#remove() */
  remove(): void {
    this.change((item) => {
      this.core.book.metadata = this.core.book.metadata.filter((one) => one !== item);
    });
  }

  /** A row where a column is asked is refused; the sentence is unverified. */
  private moveToLine(range: GoogleRange, type: 'ROW' | 'COLUMN'): GoogleMetadata {
    const location = mustBeLine(rangeOfFile(this.core, range));
    if (location.type !== type) fail(this.core, `Invalid argument: ${type.toLowerCase()}`);
    return this.moveTo(location);
  }

  private moveTo(location: MetadataLocation): GoogleMetadata {
    return this.change((item) => {
      item.location = location;
    });
  }
}
