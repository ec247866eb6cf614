import {
  metadataClass,
  metadataFinderClass,
  metadataLocationClass,
  namedRangeClass,
  protectionClass,
  rangeClass,
  sheetClass,
  spreadsheetClass,
} from './classes';
import { DeveloperMetadata } from './developer-metadata';
import { DeveloperMetadataFinder } from './developer-metadata-finder';
import { DeveloperMetadataLocation } from './developer-metadata-location';
import { NamedRange } from './named-range';
import { ProtectionArea } from './protection-area';
import { ProtectionEditors } from './protection-editors';
import { ProtectionSettings } from './protection-settings';
import { RangeMetadata } from './range-metadata';
import { RangeProtect } from './range-protect';
import { SheetMetadata } from './sheet-metadata';
import { SheetNames } from './sheet-names';
import { SheetProtect } from './sheet-protect';
import { SpreadsheetMetadata } from './spreadsheet-metadata';
import { SpreadsheetNames } from './spreadsheet-names';
import { SpreadsheetPeople } from './spreadsheet-people';
import { SpreadsheetProtections } from './spreadsheet-protections';

/** Which file carries out which methods: what is laid over the cells — rights, names and people. */
spreadsheetClass.emulate(SpreadsheetProtections, SpreadsheetNames, SpreadsheetPeople);
sheetClass.emulate(SheetProtect, SheetNames);
rangeClass.emulate(RangeProtect);
protectionClass.emulate(ProtectionSettings, ProtectionEditors, ProtectionArea);
namedRangeClass.emulate(NamedRange);

/** Metadata. */
spreadsheetClass.emulate(SpreadsheetMetadata);
sheetClass.emulate(SheetMetadata);
rangeClass.emulate(RangeMetadata);
metadataClass.emulate(DeveloperMetadata);
metadataFinderClass.emulate(DeveloperMetadataFinder);
metadataLocationClass.emulate(DeveloperMetadataLocation);
