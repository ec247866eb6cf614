import type { Box } from '../../model/area';
import { boxOf } from '../../model/area';
import type { Book } from '../../model/book';
import type { ChangesSince } from '../../model/changes';
import { eachRun } from '../../model/layers';
import type { SheetModel } from '../../model/sheet-model';
import { wholeSheet } from '../../model/sheet-model';

/** What happened since a tab was painted. */
export interface Since {
  changes: ChangesSince;
  /** Another day has begun in the book: whatever asks for TODAY() may answer differently. */
  newDay: boolean;
}

/** From so many changed stretches on, painting the tab as a whole is quicker. */
const MANY = 40;

function changedBoxes(sheet: SheetModel, since: Since): Box[] {
  const changed = since.changes.sheets.find(({ sheetId }) => sheetId === sheet.id);
  if (!changed) return [];
  if (changed.structure || changed.boxes.length > MANY) return [wholeSheet(sheet)];
  return changed.boxes.map((box) => ({
    ...box,
    bottom: Math.min(box.bottom, sheet.maxRows),
    right: Math.min(box.right, sheet.maxColumns),
  }));
}

/** Conditional formats that look beyond their row: at the day, at a named range, at the rest of the tab. */
function farReaching(book: Book, sheet: SheetModel, since: Since): Box[] {
  const changed = new Set(since.changes.sheets.map(({ sheetId }) => sheetId));
  const named = book.namedRanges.some(({ sheetId }) => changed.has(sheetId));
  return sheet.conditionalRules.flatMap((rule) => {
    const formula = rule.condition?.values.map(String).join(' ') ?? '';
    const stale =
      (since.newDay && (/TODAY|NOW/i.test(formula) || rule.condition?.criterion.startsWith('DATE_'))) ||
      (named && /INDIRECT/i.test(formula)) ||
      (changed.has(sheet.id) && /:|\$[A-Z]+\$\d/i.test(formula));
    return stale ? rule.ranges.map((area) => boxOf(area, sheet)) : [];
  });
}

function formulaCells(sheet: SheetModel): Box[] {
  const boxes: Box[] = [];
  eachRun(sheet.layers, 'formula', (run, column) => {
    boxes.push({ top: run.from, bottom: run.to, left: column, right: column });
  });
  return boxes;
}

/** What of a tab may look different from before. */
export interface Stale {
  /** Where something was written: rows in which nothing really changed look as before. */
  changed: Box[];
  /** Where conditional formats may answer differently although nothing was written there. */
  tinted: Box[];
}

export function staleBoxes(book: Book, sheet: SheetModel, since: Since): Stale {
  const anything = since.newDay || since.changes.sheets.length > 0;
  return {
    changed: [...changedBoxes(sheet, since), ...(anything ? formulaCells(sheet) : [])],
    tinted: farReaching(book, sheet, since),
  };
}
