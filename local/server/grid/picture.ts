import type { Box } from '../../model/area';
import type { Cell } from '../../model/sheet-model';

/**
 * What the page is told of the workbook: our own words, plain JSON, without a trace of the library that draws it.
 * Rows and columns count from 0 here, as every drawing library has it; boxes of the model count from 1.
 */

/** How a cell looks; what is absent has the default. Shared between cells by its number in `styles`. */
export interface Look {
  background?: string;
  color?: string;
  bold?: true;
  italic?: true;
  underline?: true;
  strike?: true;
  family?: string;
  size?: number;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: 'wrap' | 'overflow' | 'clip';
  format?: string;
  borders?: { top?: string; right?: string; bottom?: string; left?: string };
}

/** A cell as painted: row, column, value ('' is empty), look, and where it has them its formula and its link. */
export type PaintedCell = [row: number, column: number, value: Cell, look: number, formula?: string, link?: string];

/** A dropdown or check boxes over some cells. */
export interface PaintedRule {
  id: string;
  kind: 'list' | 'checkbox';
  choices: string[];
  areas: Span[];
}

/** Rows and columns from 0, inclusive. */
export interface Span {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export type PaintedNote = [row: number, column: number, note: string];

/** Everything of a tab that seldom changes: when it does, the page draws the workbook anew. */
export interface SheetFrame {
  id: string;
  name: string;
  color: string;
  hidden: boolean;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  gridlines: boolean;
  rightToLeft: boolean;
  /** Widths that differ from the default, by column. */
  widths: [column: number, width: number][];
  hiddenRows: number[];
  hiddenColumns: number[];
  merges: Span[];
}

export interface SheetPicture {
  frame: SheetFrame;
  cells: PaintedCell[];
  heights: [row: number, height: number][];
  rules: PaintedRule[];
  notes: PaintedNote[];
}

export interface BookPicture {
  id: string;
  name: string;
  locale: string;
  looks: Look[];
  sheets: SheetPicture[];
}

/** What changed in one tab since the page last heard of it. */
export interface SheetPatch {
  sheet: string;
  cells: PaintedCell[];
  heights?: [row: number, height: number][];
  rules?: PaintedRule[];
  notes?: PaintedNote[];
}

/** What the page does to its grid after an act: nothing but patches, or everything anew. */
export type GridNews =
  | { kind: 'patches'; version: string; looks: [number, Look][]; patches: SheetPatch[] }
  | { kind: 'picture'; version: string; picture: BookPicture };

export function spanOf(box: Box): Span {
  return { top: box.top - 1, left: box.left - 1, bottom: box.bottom - 1, right: box.right - 1 };
}
