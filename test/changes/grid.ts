import { type Before, packBefore, unpackBefore } from '../../src/changes/before';
import type { Block } from '../../src/changes/block';
import type { SheetChanges } from '../../src/changes/changes';
import { fixBlocks, heldIn } from '../../src/changes/fix-blocks';
import { heal } from '../../src/changes/heal';
import { columnAt, type Look } from '../../src/changes/look';
import { namedAsBefore } from '../../src/changes/lost-headers';
import { type Mending, mendingOf } from '../../src/changes/mending';
import { type Rebased, rebase } from '../../src/changes/rebase';
import type { Raw } from '../../src/sheets/column';
import { type SheetKey, sheets } from '../../src/sheets/index';
import { parseTable } from '../../src/sheets/parse';
import type { SheetSpec } from '../../src/sheets/sheet';
import { lexiconOf } from '../../src/text/lexicon';
import { zone } from '../world';

/** Cells as they stand, row by row from A1. */
export type Grid = Raw[][];

const lexicon = lexiconOf('zh-CN');
const terms = lexicon.terms(zone);

/** A sheet with a header, further headers at its right, and the given rows by column. */
export const gridOf = (
  key: SheetKey,
  rows: readonly Readonly<Record<string, Raw>>[],
  further: readonly string[] = [],
): Grid => {
  const words: Readonly<Record<string, { readonly header: string }>> = lexicon.text.sheets[key].columns;
  const columns = [...Object.keys(sheets[key].columns), ...further];
  const header = columns.map((column) => words[column]?.header ?? column);
  return [header, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
};

export const lookOf = (key: SheetKey, values: Look['values']): Look => {
  const spec: SheetSpec = sheets[key];
  const table = parseTable(spec, { name: '', id: 1, values }, (header) => lexicon.columnOf(key, header), terms);
  return { table, values: values.map((row) => [...row]) };
};

const put = (grid: Grid, row: number, place: number, value: Raw): void => {
  while (grid.length < row) grid.push([]);
  const line = grid[row - 1] ?? [];
  while (line.length < place) line.push('');
  // Google swallows the sign that makes a text inert.
  line[place - 1] = typeof value === 'string' && value.startsWith("'") ? value.slice(1) : value;
};

const land = (grid: Grid, { blocks, insert }: Pick<Rebased, 'blocks' | 'insert'>): void => {
  if (insert) grid.splice(insert.after, 0, ...Array.from({ length: insert.count }, () => [] as Raw[]));
  for (const { top, left, values } of blocks)
    values.forEach((line, index) => {
      line.forEach((value, at) => {
        put(grid, top + index, left + at, value);
      });
    });
};

/**
 * Writes changes into a grid by the protocol, with `meanwhile` happening after the last look of the first try, before what was
 * written lands. Answers the people's acts that were beaten and what was put back.
 */
export const written = (key: SheetKey, grid: Grid, changes: SheetChanges, meanwhile: (grid: Grid) => void) => {
  let left = changes;
  const beaten: string[] = [];
  const told: string[] = [];
  for (let attempt = 0; attempt < 3; attempt++) {
    const look = lookOf(key, grid);
    const rebased = rebase(key, look, left, () => '', terms);
    beaten.push(...rebased.voided.map(({ id }) => id), ...rebased.lost.map(({ id }) => id));
    if (attempt === 0) meanwhile(grid);
    land(grid, rebased);
    let blocks: readonly Block[] = rebased.blocks;
    for (let round = 0; ; round++) {
      const again = lookOf(key, namedAsBefore(look, lookOf(key, grid)));
      const healing = heal(key, look, again, rebased, blocks, terms, round === 0);
      told.push(...healing.putBack.map(({ header, theirs }) => `${header}: ${theirs}`));
      left = { cells: healing.redo.cells, append: healing.redo.append, page: null };
      if (healing.fixes.size === 0 || round > 3) {
        beaten.push(...healing.beaten.map(({ id }) => id));
        break;
      }
      blocks = fixBlocks(healing.fixes, columnAt(again), heldIn(key, again));
      land(grid, { blocks, insert: null });
    }
    if (left.cells.length + left.append.length === 0) break;
  }
  return { beaten, told };
};

/**
 * Writes changes into a grid as a run does that is killed before it looks again, with `meanwhile` happening in between. What people's cells held at
 * the last look, as it was put down.
 */
export const brokenOff = (
  key: SheetKey,
  grid: Grid,
  changes: SheetChanges,
  meanwhile: (grid: Grid) => void,
  whole = true,
): Before => {
  const look = lookOf(key, grid);
  const rebased = rebase(key, look, changes, () => '', terms, whole);
  const before = unpackBefore(key, packBefore(key, look));
  meanwhile(grid);
  land(grid, rebased);
  return before;
};

/** What the next run finds astray, put right in the grid. Null where every stamp fits. */
export const mended = (key: SheetKey, grid: Grid, before: Before | null): Mending | null => {
  const look = lookOf(key, grid);
  const mending = mendingOf(key, look, before, terms);
  if (mending === null) return null;
  const rebased = rebase(key, look, { append: [], cells: mending.changes, page: null }, () => '', terms);
  land(grid, rebased);
  land(grid, { blocks: fixBlocks(mending.loose, columnAt(look)), insert: null });
  return mending;
};
