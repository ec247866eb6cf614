import { boxAt } from '../../model/area';
import { activeSheet, showInFront } from './active-sheet';
import { rangeClass, rangeListClass, selectionClass } from './classes';
import type { RangeCore, SheetCore, SpreadsheetCore } from './cores';
import { boxOfRange, fail, liveSheet, rangeOn, sheetOf } from './cores';
import type { CallSpec } from './handle';
import { gives } from './handle';
import { rangeByNotation } from './locate';
import { rangeOfFile } from './name-ranges';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** The methods that a sheet, a file and the application have alike. */
export type SelectionMethods =
  | 'getActiveRange'
  | 'getActiveRangeList'
  | 'getCurrentCell'
  | 'getSelection'
  | 'setActiveRange'
  | 'setCurrentCell';

export const selectionCalls: Readonly<Record<SelectionMethods, CallSpec<'answer'>>> = {
  getActiveRange: gives(),
  getActiveRangeList: gives(),
  getCurrentCell: gives(),
  getSelection: gives(),
  setActiveRange: gives('Range'),
  setCurrentCell: gives('Range'),
};

/** The tab in front. */
export function front(core: SpreadsheetCore): SheetCore {
  return sheetOf(core, activeSheet(core));
}

/** What is selected on a sheet. Only the tab in front keeps a selection here; on the others it is the first cell. */
export function selectedRange(core: SheetCore): RangeCore {
  const { selection } = core.context;
  const sheet = liveSheet(core);
  return rangeOn(core, selection.sheetId === sheet.id ? { ...selection.box } : boxAt(1, 1));
}

/** The cell that has the cursor: the first of what is selected, for the host keeps no other. */
export function currentCell(core: SheetCore): RangeCore {
  const { top, left } = boxOfRange(selectedRange(core));
  return rangeOn(core, boxAt(top, left));
}

export function select(core: SpreadsheetCore, range: GoogleRange): GoogleRange {
  const chosen = rangeOfFile(core, range);
  showInFront(core, liveSheet(chosen));
  core.context.selection.box = { ...boxOfRange(chosen) };
  return range;
}

/** The sentence is unverified. */
export function selectCell(core: SpreadsheetCore, cell: GoogleRange): GoogleRange {
  const box = boxOfRange(rangeOfFile(core, cell));
  if (box.top !== box.bottom || box.left !== box.right) fail(core, 'The current cell must be a single cell.');
  return select(core, cell);
}

export function selectPlace(core: SheetCore, place: GoogleRange | string): GoogleRange {
  return select(core, typeof place === 'string' ? rangeClass.handle(rangeByNotation(core, place)) : place);
}

export function rangeHandle(core: RangeCore): GoogleRange {
  return rangeClass.handle(core);
}

/** Several ranges at once cannot be selected here: the list holds the one that is. */
export function selectedList(core: SheetCore): GoogleAppsScript.Spreadsheet.RangeList {
  const { context, book, sheet } = core;
  return rangeListClass.handle({ context, book, sheet, ranges: [selectedRange(core)] });
}

export function selectionHandle(core: SheetCore): GoogleAppsScript.Spreadsheet.Selection {
  return selectionClass.handle({ context: core.context, book: core.book, sheet: core.sheet });
}
