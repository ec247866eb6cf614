import type { Box } from './area';
import type { Book } from './book';
import type { Clip } from './paste';
import { copyBox, pasteBox } from './paste';
import type { SheetModel } from './sheet-model';

/** A picture of the cells that `restore` brings back, should what is written break a rule. */
export function remember(book: Book, sheet: SheetModel, box: Box): Clip {
  return copyBox(book, sheet, box);
}

export function restore(book: Book, sheet: SheetModel, box: Box, clip: Clip): void {
  pasteBox(book, sheet, box, clip, { contents: true, formats: true });
}
