import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { BookPicture, Look, PaintedCell, SheetPicture, Span } from '../../server/grid/picture';
import { notesResource } from './notes';
import { rulesResource } from './rules';

const horizontals = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const verticals = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const wraps = { wrap: WrapStrategy.WRAP, overflow: WrapStrategy.OVERFLOW, clip: WrapStrategy.CLIP };

/** A side as the host keeps it: `SOLID #rrggbb`. */
function border(side: string): { s: BorderStyleTypes; cl: { rgb: string } } {
  const [style, color] = side.split(' ');
  const thick = style === 'SOLID_MEDIUM' ? BorderStyleTypes.MEDIUM : BorderStyleTypes.THIN;
  return { s: style === 'SOLID_THICK' ? BorderStyleTypes.THICK : thick, cl: { rgb: color ?? '#000000' } };
}

export function styleOf(look: Look): IStyleData {
  const style: IStyleData = {
    ff: look.family ?? 'Arial',
    fs: look.size ?? 10,
    vt: verticals[look.vertical ?? 'bottom'],
  };
  if (look.background) style.bg = { rgb: look.background };
  if (look.color) style.cl = { rgb: look.color };
  if (look.bold) style.bl = BooleanNumber.TRUE;
  if (look.italic) style.it = BooleanNumber.TRUE;
  if (look.underline) style.ul = { s: BooleanNumber.TRUE };
  if (look.strike) style.st = { s: BooleanNumber.TRUE };
  if (look.horizontal) style.ht = horizontals[look.horizontal];
  if (look.wrap) style.tb = wraps[look.wrap];
  if (look.format) style.n = { pattern: look.format };
  const { top, right, bottom, left } = look.borders ?? {};
  const sides = { ...(top && { t: border(top) }), ...(right && { r: border(right) }) };
  const rest = { ...(bottom && { b: border(bottom) }), ...(left && { l: border(left) }) };
  if (look.borders) style.bd = { ...sides, ...rest };
  return style;
}

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;

/** A cell's content in the words of the library that draws it. */
export function contentOf([, , value, , formula]: PaintedCell): ICellData {
  const cell: ICellData = {};
  if (typeof value === 'number') Object.assign(cell, { v: value, t: NUMBER });
  else if (typeof value === 'boolean') Object.assign(cell, { v: value ? 1 : 0, t: BOOLEAN });
  else if (value !== '') Object.assign(cell, { v: value, t: TEXT });
  if (formula) cell.f = formula;
  return cell;
}

export function rangeOf({ top, left, bottom, right }: Span) {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

function cellsOf(cells: readonly PaintedCell[]): IWorksheetData['cellData'] {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) {
    const [row, column, , look] = cell;
    matrix[row] ??= {};
    matrix[row][column] = { ...contentOf(cell), s: `look${look}` };
  }
  return matrix;
}

function sheetOf({ frame, cells, heights }: SheetPicture): Partial<IWorksheetData> {
  const rows: Record<number, { h?: number; ia?: BooleanNumber; hd?: BooleanNumber }> = {};
  for (const [row, height] of heights) rows[row] = { h: height, ia: BooleanNumber.FALSE };
  for (const row of frame.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  const columns: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  for (const [column, width] of frame.widths) columns[column] = { w: width };
  for (const column of frame.hiddenColumns) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return {
    id: frame.id,
    name: frame.name,
    tabColor: frame.color,
    hidden: frame.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: frame.rows,
    columnCount: frame.columns,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    freeze: {
      startRow: frame.frozenRows || -1,
      startColumn: frame.frozenColumns || -1,
      ySplit: frame.frozenRows,
      xSplit: frame.frozenColumns,
    },
    showGridlines: frame.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: frame.rightToLeft ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    mergeData: frame.merges.map(rangeOf),
    rowData: rows,
    columnData: columns,
    cellData: cellsOf(cells),
  };
}

/** The whole workbook as the library loads it. */
export function snapshotOf(picture: BookPicture, unit: string): Partial<IWorkbookData> {
  return {
    id: unit,
    name: picture.name,
    appVersion: '0.25.1',
    locale: picture.locale.startsWith('zh') ? LocaleType.ZH_CN : LocaleType.EN_US,
    styles: Object.fromEntries(picture.looks.map((look, at) => [`look${at}`, styleOf(look)])),
    defaultStyle: styleOf({}),
    sheetOrder: picture.sheets.map(({ frame }) => frame.id),
    sheets: Object.fromEntries(picture.sheets.map((sheet) => [sheet.frame.id, sheetOf(sheet)])),
    resources: [rulesResource(picture.sheets), notesResource(picture.sheets)],
  };
}
