import type { Box } from '../../model/area';
import type { Book } from '../../model/book';
import { columnRuns, layerAt } from '../../model/layers';
import { expandRuns, runAt } from '../../model/runs';
import { defaultColumnWidth, defaultRowHeight, type SheetModel } from '../../model/sheet-model';
import { readDisplay } from '../../model/values';

/** Pixels of a line of 10-point text, and what a cell keeps free at its sides. */
const LINE = 17;
const PADDING = 8;
const DEFAULT_SIZE = 10;

/** About how wide a text of a given size runs: an ideograph is as wide as it is high, other letters a good half of that. */
function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.56;
  return (width * size * 4) / 3;
}

function linesOf(text: string, width: number, size: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line, size) / Math.max(20, width - PADDING))), 0);
}

/** The columns in which any cell wraps. */
function wrappingColumns(sheet: SheetModel): number[] {
  const columns: number[] = [];
  for (let column = 1; column <= sheet.maxColumns; column += 1) {
    if (columnRuns(sheet.layers, 'wrap', column)?.some((run) => run.value === 'WRAP')) columns.push(column);
  }
  return columns;
}

function columnWidth(sheet: SheetModel, column: number): number {
  return runAt(sheet.columnWidths, column) ?? defaultColumnWidth;
}

/**
 * Row heights that differ from the default, rows counted from 0: those that were set, and, as Google does, rows that grow
 * with the wrapped text in them. The lines are estimated: the machine here has no fonts to measure with.
 */
export function heightsOf(book: Book, sheet: SheetModel, rows: Pick<Box, 'top' | 'bottom'>): [number, number][] {
  const { top } = rows;
  const bottom = Math.min(rows.bottom, sheet.rows.length);
  const heights = new Map<number, number>();
  for (const column of bottom >= top ? wrappingColumns(sheet) : []) {
    const texts = readDisplay(book, sheet, { top, bottom, left: column, right: column });
    for (let row = top; row <= bottom; row += 1) {
      const text = texts[row - top]?.[0] ?? '';
      if (text === '' || layerAt(sheet.layers, 'wrap', row, column) !== 'WRAP') continue;
      const size = layerAt(sheet.layers, 'fontSize', row, column) ?? DEFAULT_SIZE;
      const height = Math.round(linesOf(text, columnWidth(sheet, column), size) * LINE * (size / DEFAULT_SIZE)) + 6;
      heights.set(row, Math.max(heights.get(row) ?? defaultRowHeight, height));
    }
  }
  const set = expandRuns(sheet.rowHeights, top, rows.bottom);
  set.forEach((height, index) => {
    if (height !== undefined) heights.set(top + index, height);
  });
  return [...heights]
    .filter(([, height]) => height !== defaultRowHeight)
    .sort(([a], [b]) => a - b)
    .map(([row, height]) => [row - 1, height]);
}
