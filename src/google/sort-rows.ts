import type { Look } from '../changes/look';
import { sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import type { Target } from './commit';
import { fillColumn } from './fill-column';
import { underLock } from './lock';
import { sortWholeRows } from './put';
import { lookAt } from './read';

/** How often somebody may sort under the script's hands before it leaves the rest to the next click. */
const TRIES = 3;

/** Whether the rows stand in the order of the given numbers. */
const inOrder = (numbers: ReadonlyMap<number, number>): boolean => {
  const inTurn = [...numbers].sort(([a], [b]) => a - b).map(([, number]) => number);
  return inTurn.every((number, index) => index === 0 || (inTurn[index - 1] ?? 0) <= number);
};

/**
 * Sorts whole rows, each with its values, formats, notes and links. The order stands in a hidden column of the sheet
 * that stays: no column is put in or taken out for it. `orderOf` gives each row's number as the sheet stands; blank rows have none and
 * come last. Whether anything moved.
 */
export const sortRows = (target: Target, orderOf: (look: Look) => ReadonlyMap<number, number>): boolean => {
  const { order = '' }: SheetSpec = sheets[target.key];
  const { key, tab, id, lexicon, terms } = target;
  return underLock(() => {
    let moved = false;
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const look = lookAt(key, tab, lexicon, terms.zone, id);
      if (inOrder(orderOf(look))) return moved;
      const filled = fillColumn(target, order, orderOf);
      const place = filled.table.places[order];
      if (place === undefined) return moved;
      sortWholeRows(tab, filled.table.headerRow, place);
      SpreadsheetApp.flush();
      moved = true;
    }
    return moved;
  });
};
