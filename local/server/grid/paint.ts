import type { Box } from '../../model/area';
import type { Book } from '../../model/book';
import { columnRuns, layerColumn } from '../../model/layers';
import type { SheetModel } from '../../model/sheet-model';
import { readCalculated } from '../../model/values';
import { columnLooks, formulaLook, type LookBook, linkAt, tinted } from './looks';
import type { Look, PaintedCell } from './picture';
import { tintAt, tintsOf } from './tints';

/** Links look as Google shows them. */
const linkLook: Look = { color: '#1155cc', underline: true };

/** Google shows a formula with one link, `=HYPERLINK("address", …)`, as that link. */
function hyperlink(formula: string | undefined): string | undefined {
  return formula === undefined ? undefined : /^=\s*HYPERLINK\(\s*"([^"]+)"/i.exec(formula)?.[1];
}

/** The cells of a box as the page draws them, row by row; those with neither content nor a look of their own are left out. */
export function paintBox(book: Book, sheet: SheetModel, box: Box, looks: LookBook): PaintedCell[] {
  const values = readCalculated(book, sheet, box);
  const tints = tintsOf(book, sheet, box);
  const numbers = new Map<Look, number>();
  const numberOf = (look: Look): number => {
    const known = numbers.get(look) ?? looks.numberOf(look);
    numbers.set(look, known);
    return known;
  };
  const cells: PaintedCell[] = [];
  for (let column = box.left; column <= box.right; column += 1) {
    const plain = columnLooks(sheet, column, box);
    const formulas = layerColumn(sheet.layers, 'formula', column, box.top, box.bottom);
    const hasText = columnRuns(sheet.layers, 'text', column) !== undefined;
    for (let row = box.top; row <= box.bottom; row += 1) {
      const at = row - box.top;
      const value = values[at]?.[column - box.left] ?? '';
      const formula = formulas?.[at];
      const link = (hasText && value !== '' ? linkAt(sheet, row, column) : undefined) ?? hyperlink(formula);
      let look = tinted(plain[at] ?? {}, tintAt(tints, row, column));
      if (formula !== undefined) look = formulaLook(book, sheet, row, column, look);
      if (link !== undefined) look = { ...look, ...linkLook };
      const number = numberOf(look);
      if (value === '' && number === 0 && formula === undefined) continue;
      const cell: PaintedCell = [row - 1, column - 1, value, number];
      if (formula !== undefined || link !== undefined) cell.push(formula ?? '');
      if (link !== undefined) cell.push(link);
      cells.push(cell);
    }
  }
  return cells;
}
