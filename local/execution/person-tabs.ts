import { addSheet, isNameTaken, nextId } from '../model/book';
import { removeSheet } from '../model/remove-sheet';
import { renameSheet } from '../model/rename';
import { createSheet, wholeSheet } from '../model/sheet-model';
import { type Hand, mayChangeTab, mayTouch, mustBeEditor, tab } from './person-rights';
import { selectionOf } from './selection';

/** The page's sentences are unverified; these are the script's. */
function mustBeFree({ file }: Hand, name: string, except?: string): void {
  if (name.trim() === '') throw new Error('A tab needs a name.');
  const own = file.book.sheets.find((sheet) => sheet.name === except);
  if (!isNameTaken(file.book, name, own)) return;
  throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** Adds a tab right of the one he looks at, and shows it to him. */
export function addTabAt(hand: Hand, name: string): void {
  const { file, user } = hand;
  mustBeEditor(hand);
  mustBeFree(hand, name);
  const front = selectionOf(file, user);
  const place = file.book.sheets.findIndex(({ id }) => id === front.sheetId) + 1;
  const sheet = createSheet(nextId(file.book), name);
  addSheet(file.book, sheet, place);
  Object.assign(front, { sheetId: sheet.id, box: { top: 1, left: 1, bottom: 1, right: 1 } });
}

/** Gives a tab another name; formulas that name it follow. */
export function renameTabAt(hand: Hand, name: string, to: string): void {
  const sheet = tab(hand, name);
  mayChangeTab(hand, sheet);
  mustBeFree(hand, to, name);
  renameSheet(hand.file.book, sheet, to);
}

/** Deletes a tab. That one protected cell in it is enough to refuse whoever may not edit that cell is unverified. */
export function deleteTabAt(hand: Hand, name: string): void {
  const { book } = hand.file;
  const sheet = tab(hand, name);
  mayChangeTab(hand, sheet);
  mayTouch(hand, sheet, wholeSheet(sheet));
  const shown = book.sheets.filter((one) => one !== sheet && !one.hidden);
  if (shown.length === 0) throw new Error("You can't remove all the sheets in a document.");
  removeSheet(book, sheet);
}
