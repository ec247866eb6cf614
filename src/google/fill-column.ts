import { columnBlocks, misfilled } from '../changes/column-fill';
import { fixBlocks } from '../changes/fix-blocks';
import type { Look } from '../changes/look';
import type { Raw } from '../sheets/column';
import type { Target } from './commit';
import { underLock } from './lock';
import { putBlocks } from './put';
import { lookAt } from './read';

const TRIES = 3;

/**
 * Fills one column of the script's, in a commit of its own: the names of rows, without which nothing can be written by
 * name, and the order in which rows are sorted. `give` says what each row of the sheet, as it stands under the lock, gets. What
 * landed in another row, since rows were moved in that second, is put where it belongs. The sheet as last read.
 */
export const fillColumn = (
  { key, tab, id, lexicon, terms }: Target,
  column: string,
  give: (look: Look) => ReadonlyMap<number, Raw>,
): Look =>
  underLock(() => {
    const see = () => lookAt(key, tab, lexicon, terms.zone, id);
    const look = see();
    if (look.table.twice.some((header) => lexicon.columnOf(key, header) === column)) return look;
    const given = give(look);
    let blocks = columnBlocks(look, column, given);
    if (blocks.length === 0) return look;
    let again = look;
    for (let round = 0; blocks.length > 0 && round <= TRIES; round++) {
      putBlocks(tab, again, { blocks, insert: null }, Number.POSITIVE_INFINITY);
      SpreadsheetApp.flush();
      again = see();
      blocks = fixBlocks(misfilled(look, again, column, given), () => column);
    }
    return again;
  });
