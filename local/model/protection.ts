import type { Box } from './area';
import { boxOf, covers, intersection, intersects } from './area';
import type { Book, ProtectionModel } from './book';
import { accessOf, mayEdit, sameAddress, sheetById } from './book';

/** Who may edit inside: the named editors, or, as long as nobody was named or removed, every editor of the file. */
export function protectionEditors(book: Book, protection: ProtectionModel): string[] {
  return protection.editors ?? book.editors.filter((email) => book.owner === null || !sameAddress(email, book.owner));
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

/** Whether a person's rights reach through a protection; the file's own sharing comes first. */
export function passes(book: Book, protection: ProtectionModel, email: string): boolean {
  if (!mayEdit(book, email)) return false;
  if (accessOf(book, email) === 'owner' || protection.warningOnly) return true;
  if (protectionEditors(book, protection).some((editor) => sameAddress(editor, email))) return true;
  return protection.domainEdit && book.owner !== null && domainOf(book.owner) === domainOf(email);
}

/** Whether any cell of the box lies under this protection. */
function touches(book: Book, protection: ProtectionModel, box: Box): boolean {
  const sheet = sheetById(book, protection.sheetId);
  if (!sheet) return false;
  const hit = intersection(boxOf(protection.area, sheet), box);
  if (!hit) return false;
  if (protection.kind === 'RANGE') return true;
  const free = protection.unprotected.map((area) => boxOf(area, sheet)).filter((one) => intersects(one, hit));
  return !covers(free, hit);
}

/** The first protection that keeps a person from changing the cells, undefined when nothing does. */
export function blockedBy(book: Book, sheetId: number, box: Box, email: string): ProtectionModel | undefined {
  return book.protections.find(
    (protection) =>
      protection.sheetId === sheetId && touches(book, protection, box) && !passes(book, protection, email),
  );
}

/** The protection that keeps a person from changing the tab itself (its name, its rules, its order, its removal). */
export function sheetBlockedBy(book: Book, sheetId: number, email: string): ProtectionModel | undefined {
  return book.protections.find(
    (protection) => protection.kind === 'SHEET' && protection.sheetId === sheetId && !passes(book, protection, email),
  );
}

/**
 * The protection that keeps a person from inserting lines before line `at`: one that the new lines would fall into.
 * Lines at the very edge of a protected range go beside it; a range without an edge there, and a sheet, take in
 * whatever comes. Unverified.
 */
export function insertBlockedBy(
  book: Book,
  sheetId: number,
  axis: 'rows' | 'columns',
  at: number,
  email: string,
): ProtectionModel | undefined {
  return book.protections.find((protection) => {
    if (protection.sheetId !== sheetId || passes(book, protection, email)) return false;
    if (protection.kind === 'SHEET') return true;
    const { area } = protection;
    const [first, last] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
    return (first === undefined || first < at) && (last === undefined || at <= last);
  });
}
