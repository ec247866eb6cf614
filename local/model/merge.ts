import type { Box } from './area';
import { contains, intersects, sameBox } from './area';
import type { Book } from './book';
import { clearCells } from './cells';
import { cellsChanged, sheetStructureChanged } from './changes';
import { setLayer } from './layers';
import type { SheetModel } from './sheet-model';

/** Merges a box; only the content of its first cell stays. */
export function mergeBox(book: Book, sheet: SheetModel, box: Box): void {
  sheet.merges = sheet.merges.filter((one) => !contains(box, one));
  if (box.top === box.bottom && box.left === box.right) return;
  sheet.merges.push({ ...box });
  const rest: Box[] = [
    { ...box, top: box.top + 1 },
    { ...box, bottom: box.top, left: box.left + 1 },
  ];
  for (const part of rest) {
    if (part.top > part.bottom || part.left > part.right) continue;
    clearCells(sheet, part);
    setLayer(sheet.layers, 'formula', part, undefined);
  }
  cellsChanged(book.changes, sheet.id, box);
  sheetStructureChanged(book.changes, sheet.id);
}

/** Whether a merge would cut through one that stands. */
export function cutsMerge(sheet: SheetModel, box: Box): boolean {
  return sheet.merges.some((one) => intersects(one, box) && !contains(box, one));
}

export function breakMerges(book: Book, sheet: SheetModel, box: Box): void {
  sheet.merges = sheet.merges.filter((one) => !intersects(one, box));
  sheetStructureChanged(book.changes, sheet.id);
}

function shifted(merge: Box, from: Box, to: Box): Box {
  const down = to.top - from.top;
  const across = to.left - from.left;
  return {
    top: merge.top + down,
    bottom: merge.bottom + down,
    left: merge.left + across,
    right: merge.right + across,
  };
}

/** Merges inside a copied box stand in the copy too. */
export function pasteMerges(source: SheetModel, from: Box, target: SheetModel, to: Box): void {
  const copied = source.merges.filter((one) => contains(from, one)).map((one) => shifted(one, from, to));
  if (copied.length === 0) return;
  target.merges = [...target.merges.filter((one) => !intersects(one, to) || copied.some((box) => sameBox(box, one)))];
  for (const box of copied) if (!target.merges.some((one) => sameBox(one, box))) target.merges.push(box);
}

export function moveMerges(source: SheetModel, from: Box, target: SheetModel, to: Box): void {
  const moved = source.merges.filter((one) => contains(from, one)).map((one) => shifted(one, from, to));
  source.merges = source.merges.filter((one) => !contains(from, one));
  target.merges.push(...moved);
}
