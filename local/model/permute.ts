import type { Box } from './area';
import { columnsOf, rowsOf } from './area';
import { readCells, writeCells } from './cells';
import { offsetFormula } from './formula/shift';
import type { LayerName } from './layers';
import { formatLayers, layerColumn, setLayerColumn } from './layers';
import type { SheetModel } from './sheet-model';

/** What goes with a row when rows are put in another order. Validations and protections stay where they are. */
const moving: readonly LayerName[] = [...formatLayers, 'note', 'text'];

function permuteLayer<K extends LayerName>(
  sheet: SheetModel,
  name: K,
  box: Box,
  column: number,
  order: readonly number[],
): void {
  const values = layerColumn(sheet.layers, name, column, box.top, box.bottom);
  if (!values) return;
  setLayerColumn(
    sheet.layers,
    name,
    column,
    box.top,
    order.map((from) => values[from]),
  );
}

function permuteFormulas(sheet: SheetModel, box: Box, column: number, order: readonly number[]): void {
  const formulas = layerColumn(sheet.layers, 'formula', column, box.top, box.bottom);
  if (!formulas) return;
  const moved = order.map((from, to) => {
    const formula = formulas[from];
    return formula === undefined ? undefined : offsetFormula(formula, to - from, 0);
  });
  setLayerColumn(sheet.layers, 'formula', column, box.top, moved);
}

/** Puts the rows of a box in another order: row `order[i]` (from 0) comes to place i. */
export function permuteRows(sheet: SheetModel, box: Box, order: readonly number[]): void {
  const cells = readCells(sheet, box);
  const empty = new Array<string>(columnsOf(box)).fill('');
  writeCells(
    sheet,
    box,
    order.map((from) => cells[from] ?? empty),
  );
  for (let column = box.left; column <= box.right; column += 1) {
    for (const name of moving) permuteLayer(sheet, name, box, column, order);
    permuteFormulas(sheet, box, column, order);
  }
}

/** The order that leaves every row where it is. */
export function sameOrder(box: Box): number[] {
  return Array.from({ length: rowsOf(box) }, (_value, index) => index);
}
