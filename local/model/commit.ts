import type { Box } from './area';
import type { Book } from './book';
import type { Entry } from './enter';
import { commitEntries, planEntries } from './enter';
import { columnRuns } from './layers';
import type { SheetModel } from './sheet-model';
import { remember, restore } from './undo';
import type { Violation } from './validate';
import { violation } from './validate';

function hasRules(sheet: SheetModel, box: Box): boolean {
  for (let column = box.left; column <= box.right; column += 1) {
    const runs = columnRuns(sheet.layers, 'validation', column);
    if (runs?.some((run) => run.to >= box.top && run.from <= box.bottom && !run.value.allowInvalid)) return true;
  }
  return false;
}

/** Enters a block; if a cell then breaks a rule that rejects, everything is put back and the breach is returned. */
export function enterChecked(
  book: Book,
  sheet: SheetModel,
  box: Box,
  rows: readonly (readonly Entry[])[],
): Violation | undefined {
  const before = hasRules(sheet, box) ? remember(book, sheet, box) : undefined;
  commitEntries(book, sheet, box, planEntries(book, sheet, box, rows));
  if (!before) return undefined;
  const broken = violation(book, sheet, box);
  if (broken) restore(book, sheet, box, before);
  return broken;
}
