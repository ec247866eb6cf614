import type { MetadataLocation, MetadataModel } from '../../model/book';
import { addMetadata, lineLocation } from '../../model/metadata';
import { metadataClass } from './classes';
import type { MetadataCore, RangeCore, SpreadsheetCore } from './cores';
import { fail, liveSheet } from './cores';
import { constantName, enumName } from './enums';
import { mustEditBook } from './guards';

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** The argument lists of every addDeveloperMetadata. */
export const addingForms = [
  'String',
  'String,DeveloperMetadataVisibility',
  'String,String',
  'String,String,DeveloperMetadataVisibility',
] as const;

/** BEHAVIOURS §7. */
const arbitraryMessage =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to ' +
  'the top-level spreadsheet, an individual sheet, or an entire row or column.';

export function visibilityOf(value: unknown): MetadataModel['visibility'] {
  return constantName(value) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
}

/** Carries out addDeveloperMetadata: the second argument is a value or already the visibility. */
export function attachMetadata(core: SpreadsheetCore, location: MetadataLocation, key: string, rest: unknown[]): void {
  mustEditBook(core);
  const value = rest.find((one) => enumName(one) === undefined);
  const visibility = visibilityOf(rest.find((one) => enumName(one) !== undefined));
  addMetadata(core.book, { key: String(key), value: value === undefined ? null : String(value), visibility, location });
}

export function mustBeLine(core: RangeCore): MetadataLocation {
  return lineLocation(liveSheet(core), core.area) ?? fail(core, arbitraryMessage);
}

export function metadataHandle(core: SpreadsheetCore, item: MetadataModel): GoogleMetadata {
  return metadataClass.handle({ context: core.context, book: core.book, metadataId: item.id });
}

/** The sentence for what is removed is unverified. */
export function metadataOf(core: MetadataCore): MetadataModel {
  const { book, metadataId } = core;
  return book.metadata.find((item) => item.id === metadataId) ?? fail(core, 'Developer metadata not found');
}
