import type { Book } from './book';
import { loadBook, saveBook } from './save';

/**
 * What "Make a copy" gives another person: cells, formats, validations, rules, names, notes and metadata come along,
 * range protections vanish and sheet protections lose their editors (PLATFORM §3), and nobody else has access.
 */
export function copyBook(book: Book, newId: string, owner: string, name: string): Book {
  const { link: _shared, ...copy } = loadBook(saveBook(book), book.clock);
  return {
    ...copy,
    id: newId,
    name,
    owner,
    editors: [],
    viewers: [],
    protections: copy.protections
      .filter((protection) => protection.kind === 'SHEET')
      .map((protection) => ({ ...protection, editors: [] })),
  };
}

/** What Google proposes for a copy's name in the language of the file [R]. */
export function copyName(book: Book): string {
  return book.locale.startsWith('zh') ? `“${book.name}”的副本` : `Copy of ${book.name}`;
}
