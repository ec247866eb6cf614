import { parseA1 } from './a1';
import type { Area } from './area';
import type { Book, NamedRangeModel } from './book';
import { nextId } from './book';
import { bookStructureChanged } from './changes';

const longest = 250;

/**
 * Whether a name may stand for a range: letters, digits and underscores, no digit in front, and nothing that reads as
 * a cell or a truth value (https://support.google.com/docs/answer/63175).
 */
export function isRangeName(name: string): boolean {
  if (name.length > longest || !/^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.test(name)) return false;
  return !parseA1(name) && !/^(true|false)$/i.test(name) && !/^R\d*C\d*$/i.test(name);
}

/** Names differ by more than case. */
export function namedRange(book: Book, name: string): NamedRangeModel | undefined {
  return book.namedRanges.find((named) => named.name.toLowerCase() === name.toLowerCase());
}

/** What the protections of a name cover follows the name; that they do is unverified. */
function carryProtections(book: Book, named: NamedRangeModel): void {
  for (const protection of book.protections) {
    if (protection.namedRangeId !== named.id) continue;
    protection.sheetId = named.sheetId;
    protection.area = { ...named.area };
  }
}

/** Names cells, or gives an existing name to these cells. */
export function nameRange(book: Book, name: string, sheetId: number, area: Area): NamedRangeModel {
  const known = namedRange(book, name);
  if (known) {
    moveNamedRange(book, known, sheetId, area);
    return known;
  }
  const named = { id: nextId(book), name, sheetId, area: { ...area } };
  book.namedRanges.push(named);
  bookStructureChanged(book.changes);
  return named;
}

export function moveNamedRange(book: Book, named: NamedRangeModel, sheetId: number, area: Area): void {
  named.sheetId = sheetId;
  named.area = { ...area };
  carryProtections(book, named);
  bookStructureChanged(book.changes);
}

/** A protection of the name stays where it is, as one of plain cells (unverified). */
export function forgetNamedRange(book: Book, named: NamedRangeModel): void {
  book.namedRanges = book.namedRanges.filter((one) => one !== named);
  for (const protection of book.protections) {
    if (protection.namedRangeId === named.id) delete protection.namedRangeId;
  }
  bookStructureChanged(book.changes);
}
