import type { Box } from '../../model/area';
import type { Book } from '../../model/book';
import { cellFormat } from '../../model/formula/format';
import { type CellLayers, type LayerName, layerAt, layerColumn } from '../../model/layers';
import { automaticFormat } from '../../model/number-format';
import type { RuleFormat, SheetModel } from '../../model/sheet-model';
import type { Look } from './picture';

/** Numbers looks, so that a thousand cells of one look share it. */
export interface LookBook {
  looks: Look[];
  numberOf(look: Look): number;
}

export function createLookBook(): LookBook {
  const looks: Look[] = [{}];
  const known = new Map<string, number>([['{}', 0]]);
  return {
    looks,
    numberOf(look) {
      const key = JSON.stringify(look);
      const before = known.get(key);
      if (before !== undefined) return before;
      looks.push(look);
      known.set(key, looks.length - 1);
      return looks.length - 1;
    },
  };
}

type Horizontal = NonNullable<Look['horizontal']>;
type Vertical = NonNullable<Look['vertical']>;

const horizontals: Record<string, Horizontal> = {
  left: 'left',
  center: 'center',
  right: 'right',
  'general-left': 'left',
  'general-center': 'center',
  'general-right': 'right',
};
const verticals: Record<string, Vertical> = { top: 'top', middle: 'middle', bottom: 'bottom' };
const wraps = { WRAP: 'wrap', OVERFLOW: 'overflow', CLIP: 'clip' } as const;

const drawn = [
  'numberFormat',
  'background',
  'fontColor',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'fontLine',
  'horizontalAlignment',
  'verticalAlignment',
  'wrap',
  'borders',
] as const satisfies readonly LayerName[];

type Drawn = { [K in (typeof drawn)[number]]?: CellLayers[K] | undefined };

function lookOf(layers: Drawn): Look {
  const look: Look = {};
  if (layers.background && layers.background !== '#ffffff') look.background = layers.background;
  if (layers.fontColor) look.color = layers.fontColor;
  if (layers.fontWeight === 'bold') look.bold = true;
  if (layers.fontStyle === 'italic') look.italic = true;
  if (layers.fontLine === 'underline') look.underline = true;
  if (layers.fontLine === 'line-through') look.strike = true;
  if (layers.fontFamily) look.family = layers.fontFamily;
  if (layers.fontSize) look.size = layers.fontSize;
  const horizontal = horizontals[layers.horizontalAlignment ?? ''];
  if (horizontal) look.horizontal = horizontal;
  const vertical = verticals[layers.verticalAlignment ?? ''];
  if (vertical) look.vertical = vertical;
  if (layers.wrap) look.wrap = wraps[layers.wrap];
  if (layers.numberFormat && layers.numberFormat !== automaticFormat) look.format = layers.numberFormat;
  if (layers.borders) look.borders = layers.borders;
  return look;
}

/** The looks of a column's cells from `top` to `bottom`, before any conditional colour. */
export function columnLooks(sheet: SheetModel, column: number, box: Pick<Box, 'top' | 'bottom'>): Look[] {
  const layers = drawn.map((name) => [name, layerColumn(sheet.layers, name, column, box.top, box.bottom)] as const);
  const present = layers.filter(([, values]) => values !== undefined);
  let before: { values: unknown[]; look: Look } | undefined;
  return Array.from({ length: box.bottom - box.top + 1 }, (_row, index) => {
    const values = present.map(([, list]) => list?.[index]);
    // Most cells look like the one above: one look object serves them all.
    if (before && values.every((value, at) => value === before?.values[at])) return before.look;
    const look = lookOf(Object.fromEntries(present.map(([name], at) => [name, values[at]])));
    before = { values, look };
    return look;
  });
}

/** A cell's look under a conditional format. */
export function tinted(look: Look, format: RuleFormat | undefined): Look {
  if (!format) return look;
  const over: Look = { ...look };
  if (format.background) over.background = format.background;
  if (format.fontColor) over.color = format.fontColor;
  if (format.bold) over.bold = true;
  if (format.italic) over.italic = true;
  if (format.underline) over.underline = true;
  if (format.strikethrough) over.strike = true;
  return over;
}

/** A formula's result shows in the format that its arguments bring along. */
export function formulaLook(book: Book, sheet: SheetModel, row: number, column: number, look: Look): Look {
  const format = cellFormat(book, sheet, row, column);
  return format && format !== automaticFormat ? { ...look, format } : look;
}

/** The link of a cell's text, if any part of it has one. */
export function linkAt(sheet: SheetModel, row: number, column: number): string | undefined {
  return layerAt(sheet.layers, 'text', row, column)?.find((run) => run.link)?.link;
}
