import type { Book } from '../../model/book';
import type { SpreadsheetCore } from './cores';
import { fail } from './cores';

/** PLATFORM §5, "workbook size". */
export const mostCells = 10_000_000;
const tooManyCells = `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`;

function cellsOf(book: Book): number {
  return book.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
}

/** Refuses to let the file grow beyond what Google keeps in one. */
export function mustHaveRoom(core: SpreadsheetCore, moreCells: number): void {
  if (cellsOf(core.book) + moreCells > mostCells) fail(core, tooManyCells);
}
