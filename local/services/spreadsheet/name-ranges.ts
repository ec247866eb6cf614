import type { NamedRangeModel } from '../../model/book';
import { isRangeName } from '../../model/named-ranges';
import { namedRangeClass, rangeClass } from './classes';
import type { RangeCore, SpreadsheetCore } from './cores';
import { fail } from './cores';
import { mustEditBook } from './guards';

type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

export function namedRangeHandle(core: SpreadsheetCore, named: NamedRangeModel): GoogleNamedRange {
  return namedRangeClass.handle({ context: core.context, book: core.book, namedRangeId: named.id });
}

export function namedRangesOf(core: SpreadsheetCore, sheetId?: number): GoogleNamedRange[] {
  return core.book.namedRanges
    .filter((named) => sheetId === undefined || named.sheetId === sheetId)
    .map((named) => namedRangeHandle(core, named));
}

/** A range of this file and nothing else. */
export function rangeOfFile(core: SpreadsheetCore, range: GoogleAppsScript.Spreadsheet.Range): RangeCore {
  const found = rangeClass.coreOf(range);
  return found?.book === core.book ? found : fail(core, 'Invalid argument: range');
}

/** Refuses what cannot be the name of a range. The sentence is unverified. */
export function mustBeRangeName(core: SpreadsheetCore, name: string): string {
  mustEditBook(core);
  return isRangeName(name) ? name : fail(core, `The name "${name}" is not a valid name for a range.`);
}
