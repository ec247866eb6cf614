import { AppFilters } from './app-filters';
import { AppSelection } from './app-selection';
import { Banding } from './banding';
import {
  appClass,
  bandingClass,
  filterClass,
  filterCriteriaBuilderClass,
  filterCriteriaClass,
  metadataClass,
  metadataFinderClass,
  metadataLocationClass,
  namedRangeClass,
  protectionClass,
  rangeClass,
  selectionClass,
  sheetClass,
  sortSpecClass,
  spreadsheetClass,
} from './classes';
import { DeveloperMetadata } from './developer-metadata';
import { DeveloperMetadataFinder } from './developer-metadata-finder';
import { DeveloperMetadataLocation } from './developer-metadata-location';
import { Filter } from './filter';
import { FilterCriteria } from './filter-criteria';
import { FilterCriteriaBuilder } from './filter-criteria-builder';
import { FilterCriteriaConditions } from './filter-criteria-conditions';
import { NamedRange } from './named-range';
import { ProtectionArea } from './protection-area';
import { ProtectionEditors } from './protection-editors';
import { ProtectionSettings } from './protection-settings';
import { RangeBandings } from './range-bandings';
import { RangeFilter } from './range-filter';
import { RangeMetadata } from './range-metadata';
import { RangeProtect } from './range-protect';
import { Selection } from './selection';
import { SheetBandings } from './sheet-bandings';
import { SheetFilter } from './sheet-filter';
import { SheetMetadata } from './sheet-metadata';
import { SheetNames } from './sheet-names';
import { SheetProtect } from './sheet-protect';
import { SheetSelection } from './sheet-selection';
import { SortSpec } from './sort-spec';
import { SpreadsheetBandings } from './spreadsheet-bandings';
import { SpreadsheetCopy } from './spreadsheet-copy';
import { SpreadsheetMetadata } from './spreadsheet-metadata';
import { SpreadsheetNames } from './spreadsheet-names';
import { SpreadsheetPeople } from './spreadsheet-people';
import { SpreadsheetProtections } from './spreadsheet-protections';
import { SpreadsheetSelection } from './spreadsheet-selection';

/** Which file carries out which methods: what is laid over the cells. First rights, names and people. */
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

/** What is selected, filtered and banded, and a copy of it all. */
appClass.emulate(AppSelection, AppFilters);
spreadsheetClass.emulate(SpreadsheetSelection, SpreadsheetBandings, SpreadsheetCopy);
sheetClass.emulate(SheetSelection, SheetFilter, SheetBandings);
rangeClass.emulate(RangeFilter, RangeBandings);
selectionClass.emulate(Selection);
filterClass.emulate(Filter);
sortSpecClass.emulate(SortSpec);
filterCriteriaClass.emulate(FilterCriteria);
filterCriteriaBuilderClass.emulate(FilterCriteriaBuilder, FilterCriteriaConditions);
bandingClass.emulate(Banding);
