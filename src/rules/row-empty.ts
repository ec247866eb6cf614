import { unreadLetters } from './cells';
import { rule } from './finding';
import { itemName } from './names';

/** A row of the matrix holds no letter at all. */
export const rowEmpty = rule<{ item: string }>()({
  id: 'row-empty',
  severity: 'error',
  // Source: FIELD: a row is empty
  check: ({ book, raci }) => {
    const unread = new Set(unreadLetters(book).map(({ row }) => row));
    return raci.rows
      .filter(({ letters, row }) => letters.size === 0 && !unread.has(row))
      .map((row) => ({ at: { sheet: 'matrix', row: row.row }, data: { item: itemName(row) } }));
  },
});
