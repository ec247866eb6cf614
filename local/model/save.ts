import type { Book } from './book';
import { createChangeLog } from './changes';

/** A book as it can be written to a file: everything but the change feed and the clock. */
export type SavedBook = Omit<Book, 'changes' | 'clock'>;

/** A copy that shares nothing with the book and survives JSON. */
export function saveBook(book: Book): SavedBook {
  const { changes: _changes, clock: _clock, ...data } = book;
  return structuredClone(data);
}

/** JSON has no holes and no `undefined`: both come back as null and mean "nothing here". */
function withoutNulls<T>(list: (T | undefined)[] | undefined): void {
  list?.forEach((value, index) => {
    if (value === null) list[index] = undefined;
  });
}

export function loadBook(saved: SavedBook, clock: () => number): Book {
  const book = structuredClone(saved);
  for (const sheet of book.sheets) {
    withoutNulls(sheet.rows);
    for (const layer of Object.values(sheet.layers)) withoutNulls<unknown>(layer);
  }
  return { ...book, changes: createChangeLog(), clock };
}
