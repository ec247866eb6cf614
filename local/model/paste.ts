import type { Box } from './area';
import { columnsOf, rowsOf } from './area';
import type { Book } from './book';
import { readCells, writeCells } from './cells';
import { cellsChanged } from './changes';
import { offsetFormula } from './formula/shift';
import type { CellLayers, LayerName } from './layers';
import { formatLayers, layerBlock, setLayerBlock } from './layers';
import type { Cell, SheetModel } from './sheet-model';
import { readCalculated } from './values';

export interface PasteWhat {
  contents: boolean;
  /** With contents: the formulas' results instead of the formulas. */
  resultsOnly?: boolean;
  formats: boolean;
  /** With formats: the lines around the cells stay behind. */
  noBorders?: boolean;
  notes?: boolean;
  validations?: boolean;
}

/** Pictures of a block, taken before anything is written: source and target may overlap. */
export interface Clip {
  rows: number;
  columns: number;
  top: number;
  left: number;
  cells: Cell[][];
  results: Cell[][];
  layers: { [K in LayerName]?: (CellLayers[K] | undefined)[][] };
}

const carried: readonly LayerName[] = [...formatLayers, 'formula', 'text', 'note', 'validation'];

function copyLayer<K extends LayerName>(clip: Clip, sheet: SheetModel, name: K, box: Box): void {
  if (!sheet.layers[name]) return;
  Object.assign(clip.layers, { [name]: layerBlock(sheet.layers, name, box, undefined) });
}

export function copyBox(book: Book, sheet: SheetModel, box: Box): Clip {
  const clip: Clip = {
    rows: rowsOf(box),
    columns: columnsOf(box),
    top: box.top,
    left: box.left,
    cells: readCells(sheet, box),
    results: readCalculated(book, sheet, box),
    layers: {},
  };
  for (const name of carried) copyLayer(clip, sheet, name, box);
  return clip;
}

function transposed<T>(rows: readonly (readonly T[])[]): T[][] {
  return (rows[0] ?? []).map((_value, column) => rows.flatMap((row) => row.slice(column, column + 1)));
}

/** Rows become columns. Formulas keep their text: how Google turns their references is unverified. */
export function transpose(clip: Clip): Clip {
  const layers: Clip['layers'] = {};
  for (const [name, block] of Object.entries(clip.layers)) {
    Object.assign(layers, { [name]: transposed<unknown>(block) });
  }
  return {
    ...clip,
    rows: clip.columns,
    columns: clip.rows,
    cells: transposed(clip.cells),
    results: transposed(clip.results),
    layers,
  };
}

function pasteLayer<K extends LayerName>(clip: Clip, sheet: SheetModel, name: K, box: Box): void {
  const block: (CellLayers[K] | undefined)[][] | undefined = clip.layers[name];
  const empty = Array.from({ length: clip.rows }, () => new Array<undefined>(clip.columns).fill(undefined));
  setLayerBlock(sheet.layers, name, box, block ?? empty);
}

function shifted(clip: Clip, box: Box): (string | undefined)[][] | undefined {
  return clip.layers.formula?.map((row) =>
    row.map((formula) =>
      formula === undefined ? undefined : offsetFormula(formula, box.top - clip.top, box.left - clip.left),
    ),
  );
}

/** Puts a copied block at one place; `box` has the clip's size. */
export function pasteBox(book: Book, sheet: SheetModel, box: Box, clip: Clip, what: PasteWhat): void {
  if (what.contents) {
    writeCells(sheet, box, what.resultsOnly ? clip.results : clip.cells);
    const formula = what.resultsOnly ? undefined : shifted(clip, box);
    pasteLayer({ ...clip, layers: formula ? { formula } : {} }, sheet, 'formula', box);
    pasteLayer(clip, sheet, 'text', box);
  }
  if (what.formats) {
    for (const name of formatLayers) if (name !== 'borders' || !what.noBorders) pasteLayer(clip, sheet, name, box);
  }
  if (what.notes) pasteLayer(clip, sheet, 'note', box);
  if (what.validations) pasteLayer(clip, sheet, 'validation', box);
  cellsChanged(book.changes, sheet.id, box);
}
