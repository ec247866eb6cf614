import type { Box } from '../../model/area';
import type { Book } from '../../model/book';
import { layerColumn } from '../../model/layers';
import type { SheetModel } from '../../model/sheet-model';
import { readCalculated } from '../../model/values';
import { columnLooks, type LookBook } from './looks';
import type { Look } from './picture';

/** What stands in each row and how it looks before any conditional format, in one text: cheap to make, and to compare. */
export function rowBases(book: Book, sheet: SheetModel, rows: Pick<Box, 'top' | 'bottom'>, looks: LookBook): string[] {
  const box = { ...rows, left: 1, right: sheet.maxColumns };
  const numbers = new Map<Look, number>();
  const parts: unknown[][] = readCalculated(book, sheet, box);
  for (let column = 1; column <= sheet.maxColumns; column += 1) {
    const formulas = layerColumn(sheet.layers, 'formula', column, rows.top, rows.bottom);
    const texts = layerColumn(sheet.layers, 'text', column, rows.top, rows.bottom);
    columnLooks(sheet, column, box).forEach((look, at) => {
      const number = numbers.get(look) ?? looks.numberOf(look);
      numbers.set(look, number);
      parts[at]?.push(number);
      if (formulas?.[at]) parts[at]?.push(formulas[at]);
      if (texts?.[at]) parts[at]?.push(texts[at]);
    });
  }
  return parts.map((part) => JSON.stringify(part));
}

/** Rows one under the other, as stretches from–to. */
export function stretchesOf(rows: readonly number[]): { top: number; bottom: number }[] {
  const stretches: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = stretches.at(-1);
    if (last && last.bottom === row - 1) last.bottom = row;
    else stretches.push({ top: row, bottom: row });
  }
  return stretches;
}
