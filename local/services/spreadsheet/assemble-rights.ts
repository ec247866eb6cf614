import { namedRangeClass, protectionClass, rangeClass, sheetClass, spreadsheetClass } from './classes';
import { NamedRange } from './named-range';
import { ProtectionArea } from './protection-area';
import { ProtectionEditors } from './protection-editors';
import { ProtectionSettings } from './protection-settings';
import { RangeProtect } from './range-protect';
import { SheetNames } from './sheet-names';
import { SheetProtect } from './sheet-protect';
import { SpreadsheetNames } from './spreadsheet-names';
import { SpreadsheetPeople } from './spreadsheet-people';
import { SpreadsheetProtections } from './spreadsheet-protections';

/** Which file carries out which methods: what is laid over the cells — rights, names and people. */
spreadsheetClass.emulate(SpreadsheetProtections, SpreadsheetNames, SpreadsheetPeople);
sheetClass.emulate(SheetProtect, SheetNames);
rangeClass.emulate(RangeProtect);
protectionClass.emulate(ProtectionSettings, ProtectionEditors, ProtectionArea);
namedRangeClass.emulate(NamedRange);
