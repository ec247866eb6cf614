import { AppActive } from './app-active';
import { appClass, rangeClass, sheetClass, spreadsheetClass } from './classes';
import { RangeAddress } from './range-address';
import { RangeValues } from './range-values';
import { SheetCells } from './sheet-cells';
import { SheetIdentity } from './sheet-identity';
import { SpreadsheetSheets } from './spreadsheet-sheets';

/** Which file carries out which methods. */
appClass.emulate(AppActive);
spreadsheetClass.emulate(SpreadsheetSheets);
sheetClass.emulate(SheetIdentity, SheetCells);
rangeClass.emulate(RangeAddress, RangeValues);
