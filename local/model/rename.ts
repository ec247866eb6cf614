import type { Book } from './book';
import type { SheetModel } from './sheet-model';

/** Gives a tab another name. */
export function renameSheet(_book: Book, sheet: SheetModel, name: string): void {
  sheet.name = name;
}
