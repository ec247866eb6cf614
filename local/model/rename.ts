import { quoteSheetName } from './a1';
import type { Book } from './book';
import { bookStructureChanged, sheetStructureChanged } from './changes';
import { changeFormulas, renameInFormula } from './formula/shift';
import type { SheetModel } from './sheet-model';

/** Gives a tab another name; formulas that name it follow. */
export function renameSheet(book: Book, sheet: SheetModel, name: string): void {
  const before = sheet.name;
  sheet.name = name;
  changeFormulas(book, (formula) => renameInFormula(formula, before, quoteSheetName(name)));
  sheetStructureChanged(book.changes, sheet.id);
  bookStructureChanged(book.changes);
}
