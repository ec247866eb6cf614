import type { Box } from '../../model/area';
import { cellsChanged } from '../../model/changes';
import { parseColor } from '../../model/color';
import type { BorderModel } from '../../model/layers';
import { layerBlock, setLayerBlock } from '../../model/layers';
import { constantName } from './enums';
import { mustEditCells } from './guards';
import type { Calls } from './handle';
import { writes } from './handle';
import { type GoogleRange, RangePart } from './range-part';

type Side = boolean | null;

/** One side after setBorder: drawn, removed, or (null) as it was. */
function side(wanted: Side, line: string, before: string | undefined): string | undefined {
  if (wanted === null) return before;
  return wanted ? line : undefined;
}

/** Lines around cells. They can be set but, as at Google, not read back by a script. */
export class RangeBorders extends RangePart implements Pick<GoogleRange, 'setBorder'> {
  static readonly calls: Calls<GoogleRange, 'setBorder'> = {
    setBorder: writes(
      'Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,Boolean?',
      'Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,text?,BorderStyle?',
    ),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setBorder(Boolean,Boolean,Boolean,Boolean,Boolean,Boolean) */
  setBorder(
    top: Side,
    left: Side,
    bottom: Side,
    right: Side,
    vertical: Side,
    horizontal: Side,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): GoogleRange {
    const { box, sheet } = this;
    mustEditCells(this.core, box);
    const line = `${constantName(style) || 'SOLID'} ${(color && parseColor(color)) || '#000000'}`;
    const before = layerBlock(sheet.layers, 'borders', box, undefined);
    const sides = { top, left, bottom, right, vertical, horizontal };
    const shared = new Map<string, BorderModel>();
    const after = before.map((row, at) =>
      row.map((known, column) => {
        const borders = bordersOf(box, box.top + at, box.left + column, sides, line, known ?? {});
        const key = JSON.stringify(borders);
        const same = shared.get(key) ?? borders;
        shared.set(key, same);
        return key === '{}' ? undefined : same;
      }),
    );
    setLayerBlock(sheet.layers, 'borders', box, after);
    cellsChanged(this.core.book.changes, sheet.id, box);
    return this.self;
  }
}

interface Sides {
  top: Side;
  left: Side;
  bottom: Side;
  right: Side;
  vertical: Side;
  horizontal: Side;
}

function bordersOf(
  box: Box,
  row: number,
  column: number,
  sides: Sides,
  line: string,
  before: BorderModel,
): BorderModel {
  const borders: BorderModel = {};
  const top = side(row === box.top ? sides.top : sides.horizontal, line, before.top);
  const left = side(column === box.left ? sides.left : sides.vertical, line, before.left);
  const bottom = side(row === box.bottom ? sides.bottom : sides.horizontal, line, before.bottom);
  const right = side(column === box.right ? sides.right : sides.vertical, line, before.right);
  if (top) borders.top = top;
  if (left) borders.left = left;
  if (bottom) borders.bottom = bottom;
  if (right) borders.right = right;
  return borders;
}
