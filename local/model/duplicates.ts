import type { Box } from './area';
import { rowsOf } from './area';
import type { Book } from './book';
import { cellsChanged } from './changes';
import { clearBox } from './clear';
import { permuteRows, sameOrder } from './permute';
import type { Cell, SheetModel } from './sheet-model';
import { readCalculated } from './values';

/** The reference: letter case, formats and formulas make no difference. */
function withoutCase(value: Cell | undefined): Cell | undefined {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** Removes rows of the box that repeat an earlier one in the given (absolute) columns; tells how many rows are left. */
export function removeDuplicates(book: Book, sheet: SheetModel, box: Box, columns: readonly number[]): number {
  const seen = new Set<string>();
  const cells = readCalculated(book, sheet, box);
  const kept = sameOrder(box).filter((row) => {
    const line = cells[row] ?? [];
    const key = JSON.stringify(columns.map((column) => withoutCase(line[column - box.left])));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const keeps = new Set(kept);
  const dropped = sameOrder(box).filter((row) => !keeps.has(row));
  if (dropped.length === 0) return rowsOf(box);
  permuteRows(sheet, box, [...kept, ...dropped]);
  clearBox(book, sheet, { ...box, top: box.top + kept.length }, { contents: true, formats: true, notes: true });
  cellsChanged(book.changes, sheet.id, box);
  return kept.length;
}
