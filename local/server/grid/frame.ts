import { expandRuns, type Run } from '../../model/runs';
import type { SheetModel } from '../../model/sheet-model';
import { type SheetFrame, spanOf } from './picture';

function linesOf(runs: readonly Run<true>[], count: number): number[] {
  return expandRuns(runs, 1, count).flatMap((hidden, index) => (hidden ? [index] : []));
}

/** A tab without its cells: size, widths, frozen lines, merges, colour. */
export function frameOf(sheet: SheetModel): SheetFrame {
  return {
    id: String(sheet.id),
    name: sheet.name,
    color: sheet.tabColor ?? '',
    hidden: sheet.hidden,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    gridlines: !sheet.hiddenGridlines,
    rightToLeft: sheet.rightToLeft,
    widths: expandRuns(sheet.columnWidths, 1, sheet.maxColumns).flatMap((width, index): [number, number][] =>
      width === undefined ? [] : [[index, width]],
    ),
    hiddenRows: linesOf(sheet.hiddenRows, sheet.maxRows),
    hiddenColumns: linesOf(sheet.hiddenColumns, sheet.maxColumns),
    merges: sheet.merges.map(spanOf),
  };
}
