import type { Box } from '../model/area';
import type { Axis } from '../model/axis';
import { mayEdit, sheetByName } from '../model/book';
import { blockedBy, insertBlockedBy, sheetBlockedBy } from '../model/protection';
import type { SheetModel } from '../model/sheet-model';
import type { WorkbookFile } from './world';

/** Who edits what: the person's rights count, not the script's. */
export interface Hand {
  file: WorkbookFile;
  user: string;
}

const PROTECTED =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Refuses whoever may only look at the file. */
export function mustBeEditor({ file, user }: Hand): void {
  if (!mayEdit(file.book, user)) throw new Error(`${user || 'Whoever is not signed in'} may only view this file.`);
}

/** A tab of the file, for somebody who may edit. Throws where there is none, or he may only look. */
export function tab(hand: Hand, name: string): SheetModel {
  const sheet = sheetByName(hand.file.book, name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  mustBeEditor(hand);
  return sheet;
}

/** Refuses cells that a protection keeps from him. */
export function mayTouch({ file, user }: Hand, sheet: SheetModel, box: Box): void {
  if (blockedBy(file.book, sheet.id, box, user)) throw new Error(PROTECTED);
}

/** Refuses new lines before line `at` that would fall into cells that a protection keeps from him. */
export function mayInsert({ file, user }: Hand, sheet: SheetModel, axis: Axis, at: number): void {
  if (insertBlockedBy(file.book, sheet.id, axis, at, user)) throw new Error(PROTECTED);
}

/** Refuses to change the tab itself where the whole of it is protected from him. */
export function mayChangeTab({ file, user }: Hand, sheet: SheetModel): void {
  if (sheetBlockedBy(file.book, sheet.id, user)) throw new Error(PROTECTED);
}
