import { parseA1 } from '../../model/a1';
import type { Area } from '../../model/area';
import { boxAt, boxOf } from '../../model/area';
import { sheetById, sheetByName } from '../../model/book';
import type { SheetModel } from '../../model/sheet-model';
import type { RangeCore, SheetCore, SpreadsheetCore } from './cores';
import { fail, liveSheet, outsideMessage, rangeOn, sheetOf, sizeOf } from './cores';

function isInside(core: SheetCore, area: Area): boolean {
  const size = sizeOf(core);
  const box = boxOf(area, size);
  return box.bottom <= size.maxRows && box.right <= size.maxColumns && box.top <= box.bottom && box.left <= box.right;
}

/** A range can be made of rows that are still to be inserted; only one that seems to lie outside puts the buffer out. */
function inside(core: SheetCore, area: Area): Area {
  const { buffer } = core.context.runtime;
  if (!isInside(core, area) && buffer && !buffer.isEmpty) buffer.putOut();
  return isInside(core, area) ? area : fail(core, outsideMessage);
}

/** `getRange(row, column, rows, columns)` with Google's complaints (PLATFORM §5). Fractions are cut off. */
export function rangeByNumbers(core: SheetCore, row: number, column: number, rows = 1, columns = 1): RangeCore {
  const [top, left, height, width] = [row, column, rows, columns].map((value) => Math.trunc(value) || 0);
  if (top === undefined || top < 1) fail(core, 'The starting row of the range is too small.');
  if (left === undefined || left < 1) fail(core, 'The starting column of the range is too small.');
  if (height === undefined || height < 1) fail(core, 'The number of rows in the range must be at least 1.');
  if (width === undefined || width < 1) fail(core, 'The number of columns in the range must be at least 1.');
  return rangeOn(core, inside(core, boxAt(top, left, height, width)));
}

/** The range of a name, which moves with the lines; undefined when there is none or its sheet is gone. */
export function rangeByName(core: SpreadsheetCore, name: string): RangeCore | undefined {
  core.context.runtime.buffer?.putOut();
  const named = core.book.namedRanges.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const sheet = named && sheetById(core.book, named.sheetId);
  return named && sheet && rangeOn(sheetOf(core, sheet), named.area);
}

/**
 * `getRange('B2:D5')` on a sheet: a notation of this sheet, or the name of a range. An empty name before the `!` means
 * this sheet too (gas-fakes, test/testsheetssets.js: `getRange("!c2:e5")`).
 */
export function rangeByNotation(core: SheetCore, notation: string): RangeCore {
  const sheet = liveSheet(core);
  const reference = parseA1(notation);
  if (!reference) return rangeByName(core, notation) ?? fail(core, 'Range not found');
  if (reference.sheet && reference.sheet !== sheet.name) fail(core, 'Range not found');
  return rangeOn(core, inside(core, reference.area));
}

/** `Spreadsheet.getRange`: a notation may name its sheet, otherwise it means the active one. */
export function rangeInBook(core: SpreadsheetCore, active: SheetModel, notation: string): RangeCore {
  const reference = parseA1(notation);
  if (reference?.sheet === undefined) return rangeByNotation(sheetOf(core, active), notation);
  const sheet = sheetByName(core.book, reference.sheet) ?? fail(core, 'Range not found');
  const found = sheetOf(core, sheet);
  return rangeOn(found, inside(found, reference.area));
}
