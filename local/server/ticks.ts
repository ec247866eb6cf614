import { layerAt } from '../model/layers';
import type { Cell, SheetModel } from '../model/sheet-model';
import type { EditedBlock } from './protocol';

/** What a box stands for in this cell, ticked or not; undefined where there is no box. */
function tick(sheet: SheetModel, row: number, column: number, ticked: boolean): Cell | undefined {
  const rule = layerAt(sheet.layers, 'validation', row, column);
  if (rule?.criterion !== 'CHECKBOX') return undefined;
  const [checked = true, unchecked] = rule.values;
  const value = ticked ? checked : (unchecked ?? (rule.values.length > 0 ? '' : false));
  return typeof value === 'object' ? undefined : value;
}

/** The grid knows ticks as 1 and 0; in a cell with a box they mean what the box stands for. */
export function withTicks(sheet: SheetModel, block: EditedBlock): EditedBlock['values'] {
  return block.values.map((line, down) =>
    line.map((value, across) => {
      if (value !== 1 && value !== 0) return value;
      return tick(sheet, block.row + down, block.column + across, value === 1) ?? value;
    }),
  );
}
