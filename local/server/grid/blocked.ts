import { type Box, boxOf, subtract } from '../../model/area';
import { type Book, mayEdit, sheetById } from '../../model/book';
import { passes } from '../../model/protection';
import { wholeSheet } from '../../model/sheet-model';
import { type Span, spanOf } from './picture';

/** The cells of each tab that a person may not change, by the tab's id. */
export function blockedFor(book: Book, email: string): Record<string, Span[]> {
  const blocked: Record<string, Span[]> = {};
  const block = (sheetId: number, boxes: readonly Box[]): void => {
    blocked[sheetId] = [...(blocked[sheetId] ?? []), ...boxes.map(spanOf)];
  };
  if (!mayEdit(book, email)) {
    for (const sheet of book.sheets) block(sheet.id, [wholeSheet(sheet)]);
    return blocked;
  }
  for (const protection of book.protections) {
    const sheet = sheetById(book, protection.sheetId);
    if (!sheet || passes(book, protection, email)) continue;
    const free = protection.kind === 'SHEET' ? protection.unprotected.map((area) => boxOf(area, sheet)) : [];
    let boxes = [boxOf(protection.area, sheet)];
    for (const hole of free) boxes = boxes.flatMap((box) => subtract(box, hole));
    block(sheet.id, boxes);
  }
  return blocked;
}
