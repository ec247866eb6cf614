import type { Box } from '../../model/area';
import type { Book } from '../../model/book';
import type { SheetModel } from '../../model/sheet-model';
import { wholeSheet } from '../../model/sheet-model';
import { rowBases, stretchesOf } from './bases';
import { frameOf } from './frame';
import { heightsOf } from './heights';
import type { LookBook } from './looks';
import { paintBox } from './paint';
import type { PaintedCell, PaintedNote, PaintedRule, SheetPatch, SheetPicture } from './picture';
import { notesOf, rulesOf } from './rules';
import type { Stale } from './stale';

/** What the page was told of a tab, so that only what differs is told again. */
export interface KnownSheet {
  frame: string;
  rules: PaintedRule[];
  notes: PaintedNote[];
  heights: Map<number, number>;
  cells: Map<number, PaintedCell>;
  /** What stood in each row (from 1) when it was painted. */
  bases: Map<number, string>;
}

/** More columns than a sheet can have. */
const STRIDE = 100_000;

function keyOf(row: number, column: number): number {
  return row * STRIDE + column;
}

/** Nobody sees the cells of a hidden tab; should it be shown, its frame differs and it is told as a whole. */
export function lookAt(book: Book, sheet: SheetModel, looks: LookBook): KnownSheet {
  const whole = wholeSheet(sheet);
  const cells = sheet.hidden ? [] : paintBox(book, sheet, whole, looks);
  return {
    frame: JSON.stringify(frameOf(sheet)),
    rules: rulesOf(book, sheet),
    notes: notesOf(sheet),
    heights: new Map(sheet.hidden ? [] : heightsOf(book, sheet, whole)),
    cells: new Map(cells.map((cell) => [keyOf(cell[0], cell[1]), cell])),
    bases: new Map(sheet.hidden ? [] : rowBases(book, sheet, whole, looks).map((base, at) => [at + 1, base])),
  };
}

export function pictureOf(known: KnownSheet): SheetPicture {
  return {
    frame: JSON.parse(known.frame),
    cells: [...known.cells.values()],
    heights: [...known.heights],
    rules: known.rules,
    notes: known.notes,
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Paints a box anew and returns the cells that differ from what is known, which then is. */
export function repaint(known: KnownSheet, book: Book, sheet: SheetModel, box: Box, looks: LookBook): PaintedCell[] {
  const painted = new Map(paintBox(book, sheet, box, looks).map((cell) => [keyOf(cell[0], cell[1]), cell]));
  const differing: PaintedCell[] = [];
  for (let row = box.top - 1; row < box.bottom; row += 1) {
    for (let column = box.left - 1; column < box.right; column += 1) {
      const key = keyOf(row, column);
      const now = painted.get(key);
      const before = known.cells.get(key);
      if (!now && !before) continue;
      if (now && before && same(now, before)) continue;
      if (now) known.cells.set(key, now);
      else known.cells.delete(key);
      differing.push(now ?? [row, column, '', 0]);
    }
  }
  return differing;
}

/** The rows of a box whose content or look is not what it was: those alone are painted anew, with all that depends on them. */
function changedRows(known: KnownSheet, book: Book, sheet: SheetModel, box: Box, looks: LookBook): Box[] {
  const rows: number[] = [];
  rowBases(book, sheet, box, looks).forEach((base, at) => {
    const row = box.top + at;
    if (known.bases.get(row) === base) return;
    known.bases.set(row, base);
    rows.push(row);
  });
  return stretchesOf(rows).map((stretch) => ({ ...stretch, left: 1, right: sheet.maxColumns }));
}

/** The row heights between two rows that differ from what is known; 0 stands for the default height. */
function changedHeights(known: KnownSheet, book: Book, sheet: SheetModel, box: Box): [number, number][] {
  const now = new Map(heightsOf(book, sheet, box));
  const changed: [number, number][] = [];
  for (let row = box.top - 1; row < box.bottom; row += 1) {
    const height = now.get(row);
    if (height === known.heights.get(row)) continue;
    if (height === undefined) known.heights.delete(row);
    else known.heights.set(row, height);
    changed.push([row, height ?? 0]);
  }
  return changed;
}

/** Brings what is known of a tab up to date in some boxes; undefined where nothing differs. */
export function patchOf(
  known: KnownSheet,
  book: Book,
  sheet: SheetModel,
  stale: Stale,
  looks: LookBook,
): SheetPatch | undefined {
  const patch: SheetPatch = { sheet: String(sheet.id), cells: [] };
  const heights: [number, number][] = [];
  const changed = stale.changed.flatMap((box) => changedRows(known, book, sheet, box, looks));
  for (const box of [...changed, ...stale.tinted]) {
    patch.cells.push(...repaint(known, book, sheet, box, looks));
    heights.push(...changedHeights(known, book, sheet, box));
  }
  if (heights.length > 0) patch.heights = heights;
  const rules = rulesOf(book, sheet);
  if (!same(rules, known.rules)) patch.rules = known.rules = rules;
  const notes = notesOf(sheet);
  if (!same(notes, known.notes)) patch.notes = known.notes = notes;
  const empty = patch.cells.length === 0 && !patch.heights && !patch.rules && !patch.notes;
  return empty ? undefined : patch;
}

/** The cells of a box as they are known, the empty ones too: for a page that shows something else there. */
export function knownCells(known: KnownSheet, box: Box): PaintedCell[] {
  const cells: PaintedCell[] = [];
  for (let row = box.top - 1; row < box.bottom; row += 1) {
    for (let column = box.left - 1; column < box.right; column += 1) {
      cells.push(known.cells.get(keyOf(row, column)) ?? [row, column, '', 0]);
    }
  }
  return cells;
}
