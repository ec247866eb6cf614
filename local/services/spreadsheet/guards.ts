import type { Box } from '../../model/area';
import type { Axis } from '../../model/axis';
import { accessOf, mayEdit } from '../../model/book';
import { blockedBy, insertBlockedBy, sheetBlockedBy } from '../../model/protection';
import type { SheetCore, SpreadsheetCore } from './cores';
import { fail, liveSheet } from './cores';

/** PLATFORM §5, "protected". */
export const protectedMessage =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Refuses whoever may not change the file at all. The sentence is unverified. */
export function mustEditBook(core: SpreadsheetCore): void {
  core.context.runtime.buffer?.stopIfPlanning();
  if (!mayEdit(core.book, core.context.runtime.effectiveUser)) fail(core, 'Action not allowed');
}

export function mustReadBook(core: SpreadsheetCore): void {
  if (accessOf(core.book, core.context.runtime.effectiveUser) !== 'none') return;
  fail(core, 'You do not have permission to access the requested document.');
}

/** Refuses to change cells that a protection keeps from the user whose rights the execution has. */
export function mustEditCells(core: SheetCore, box: Box): void {
  const sheet = liveSheet(core);
  mustEditBook(core);
  if (blockedBy(core.book, sheet.id, box, core.context.runtime.effectiveUser)) fail(core, protectedMessage);
}

/** Refuses to change the tab itself: its name, its rules, its place. */
export function mustEditSheet(core: SheetCore): void {
  const sheet = liveSheet(core);
  mustEditBook(core);
  if (sheetBlockedBy(core.book, sheet.id, core.context.runtime.effectiveUser)) fail(core, protectedMessage);
}

export function mustInsertLines(core: SheetCore, axis: Axis, at: number): void {
  const sheet = liveSheet(core);
  mustEditBook(core);
  if (insertBlockedBy(core.book, sheet.id, axis, at, core.context.runtime.effectiveUser)) fail(core, protectedMessage);
}
