import type { Book } from './book';
import { bookStructureChanged } from './changes';
import type { SheetModel } from './sheet-model';

/**
 * Takes a tab out of the book, with all that belongs to it. Formulas that name it give #REF! from now on. That names
 * of its ranges go as well is unverified.
 */
export function removeSheet(book: Book, sheet: SheetModel): void {
  book.sheets = book.sheets.filter((one) => one !== sheet);
  book.protections = book.protections.filter((one) => one.sheetId !== sheet.id);
  book.namedRanges = book.namedRanges.filter((one) => one.sheetId !== sheet.id);
  book.metadata = book.metadata.filter((one) => one.location.sheetId !== sheet.id);
  book.changes.sheets.delete(sheet.id);
  bookStructureChanged(book.changes);
}
