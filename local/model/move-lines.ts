import type { Area } from './area';
import type { Axis } from './axis';
import type { Book } from './book';
import { sheetStructureChanged } from './changes';
import { shiftFormulas } from './formula/shift';
import type { Layer } from './layers';
import { allLayers } from './layers';
import type { MoveArea } from './lines';
import { moveReferences } from './lines';
import type { Run } from './runs';
import { compressRuns, expandRuns } from './runs';
import type { SheetModel } from './sheet-model';

/** Lines `first … last`, put before the line that is number `before` now. */
export interface LineMove {
  axis: Axis;
  first: number;
  last: number;
  before: number;
}

function moved<T>(list: readonly T[], { first, last, before }: LineMove): T[] {
  const block = list.slice(first - 1, last);
  if (before > last)
    return [...list.slice(0, first - 1), ...list.slice(last, before - 1), ...block, ...list.slice(before - 1)];
  return [...list.slice(0, before - 1), ...block, ...list.slice(before - 1, first - 1), ...list.slice(last)];
}

function movedRuns<T>(runs: readonly Run<T>[], move: LineMove, length: number): Run<T>[] {
  return compressRuns(moved(expandRuns(runs, 1, length), move), 1);
}

function replace<T>(list: T[], by: readonly T[]): void {
  list.length = 0;
  for (const item of by) list.push(item);
}

/** Where a line stands afterwards. */
function placeAfter(line: number, { first, last, before }: LineMove): number {
  const count = last - first + 1;
  if (line >= first && line <= last) return before > last ? line + before - last - 1 : line + before - first;
  if (before > last) return line > last && line < before ? line - count : line;
  return line >= before && line < first ? line + count : line;
}

/** An area follows its two ends. What Google does with one that the move tears apart is unverified. */
function areaAfter(move: LineMove): MoveArea {
  const [from, to] = move.axis === 'rows' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  return <A extends Area>(area: A): A => {
    const ends = [area[from], area[to]].map((line) => (line === undefined ? undefined : placeAfter(line, move)));
    const [a, b] = ends;
    const after = { ...area };
    if (a !== undefined) after[from] = b === undefined ? a : Math.min(a, b);
    if (b !== undefined) after[to] = a === undefined ? b : Math.max(a, b);
    return after;
  };
}

function moveRowContents(sheet: SheetModel, move: LineMove): void {
  const rows = Array.from({ length: sheet.maxRows }, (_row, index) => sheet.rows[index]);
  sheet.rows = moved(rows, move);
  for (const name of allLayers) {
    const layer: Layer<unknown> | undefined = sheet.layers[name];
    for (const runs of layer ?? []) if (runs && runs.length > 0) replace(runs, movedRuns(runs, move, sheet.maxRows));
  }
  sheet.rowHeights = movedRuns(sheet.rowHeights, move, sheet.maxRows);
  sheet.hiddenRows = movedRuns(sheet.hiddenRows, move, sheet.maxRows);
}

function moveColumnContents(sheet: SheetModel, move: LineMove): void {
  const width = sheet.maxColumns;
  sheet.rows = sheet.rows.map((cells) => {
    if (!cells) return undefined;
    const line = moved(
      Array.from({ length: width }, (_cell, index) => cells[index] ?? ''),
      move,
    );
    while (line.length > 0 && line[line.length - 1] === '') line.pop();
    return line;
  });
  for (const name of allLayers) {
    const layer: Layer<unknown> | undefined = sheet.layers[name];
    if (!layer) continue;
    const columns = Array.from({ length: width }, (_runs, index) => layer[index]);
    replace(layer, moved(columns, move));
  }
  sheet.columnWidths = movedRuns(sheet.columnWidths, move, width);
  sheet.hiddenColumns = movedRuns(sheet.hiddenColumns, move, width);
}

/** Moves lines within a sheet; whatever points at them follows. */
export function moveLines(book: Book, sheet: SheetModel, move: LineMove): void {
  if (move.axis === 'rows') moveRowContents(sheet, move);
  else moveColumnContents(sheet, move);
  const follow = areaAfter(move);
  moveReferences(book, sheet, move.axis, follow);
  shiftFormulas(book, sheet, follow);
  sheetStructureChanged(book.changes, sheet.id);
}
