import { unreadLetters } from './cells';
import { rule } from './finding';
import { itemName, short } from './names';

/** A cell of the matrix holds something else than R, A, C, I or R/A. */
export const notALetter = rule<{ value: string; item: string; department: string }>()({
  id: 'not-a-letter',
  severity: 'error',
  // Source: FIELD: a cell holds something that is no RACI letter
  check: ({ book, raci }) => {
    const byRow = new Map(raci.rows.map((row) => [row.row, row]));
    return unreadLetters(book).map(({ row, column, raw }) => {
      const known = byRow.get(row);
      return {
        at: { sheet: 'matrix', row, column },
        data: { value: short(String(raw)), item: known ? itemName(known) : `#${row}`, department: column },
      };
    });
  },
});
