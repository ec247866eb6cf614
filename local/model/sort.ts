import type { Box } from './area';
import type { Book } from './book';
import { cellsChanged } from './changes';
import { permuteRows, sameOrder } from './permute';
import type { Cell, SheetModel } from './sheet-model';
import { readCalculated } from './values';

export interface SortKey {
  /** Absolute column number. */
  column: number;
  ascending: boolean;
}

const collators = new Map<string, Intl.Collator>();

function collator(locale: string): Intl.Collator {
  const known = collators.get(locale) ?? new Intl.Collator(locale.replace('_', '-'), { sensitivity: 'base' });
  collators.set(locale, known);
  return known;
}

/** Numbers and days come before text, text before booleans (BEHAVIOURS §3). */
function rank(value: Cell): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

/** Orders two cells upwards as a sorted range does; empty cells are dealt with by the caller. */
export function compareCells(a: Cell, b: Cell, locale: string): number {
  const difference = rank(a) - rank(b);
  if (difference !== 0) return difference;
  if (typeof a === 'string' && typeof b === 'string') return collator(locale).compare(a, b);
  return Number(a) - Number(b);
}

/** Sorts the rows of a box by one or more columns. Stable; empty cells come last in both directions. */
export function sortBox(book: Book, sheet: SheetModel, box: Box, keys: readonly SortKey[]): void {
  const columns = keys.map((key) => {
    const strip = { ...box, left: key.column, right: key.column };
    return readCalculated(book, sheet, strip).map((row) => row[0] ?? '');
  });
  const order = sameOrder(box).sort((a, b) => {
    for (let index = 0; index < keys.length; index += 1) {
      const first = columns[index]?.[a] ?? '';
      const second = columns[index]?.[b] ?? '';
      if (first === '' || second === '') {
        if (first === second) continue;
        return first === '' ? 1 : -1;
      }
      const compared = compareCells(first, second, book.locale);
      if (compared !== 0) return keys[index]?.ascending ? compared : -compared;
    }
    return 0;
  });
  permuteRows(sheet, box, order);
  cellsChanged(book.changes, sheet.id, box);
}
