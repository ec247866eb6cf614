import { groupingOf } from '../rights/grouping';
import { type Desk, tabOf } from './desk';
import { rereadRights } from './rights';
import { appendSpareRows } from './spare-rows';

/** How often somebody may sort under the script's hands before it leaves the rest to the next click. */
const TRIES = 3;

/**
 * Puts the rows of 任务分工 into the given order by one sort of whole rows, so that each keeps its values, formats,
 * notes and links. The order stands in a column that is made for it beyond the last one and goes with it.
 */
const sortRows = (desk: Desk, places: readonly number[]): void => {
  const tab = tabOf(desk, 'tasks');
  const first = desk.situation.book.tasks.headerRow + 1;
  const width = tab.getMaxColumns();
  tab.insertColumnAfter(width);
  try {
    // The new column takes over the last one's rules, which may not allow numbers.
    const order = tab.getRange(first, width + 1, places.length, 1).clearDataValidations();
    order.setNumberFormat('0').setValues(places.map((place) => [place]));
    tab.getRange(first, 1, places.length, width + 1).sort(width + 1);
  } finally {
    tab.deleteColumn(width + 1);
  }
  SpreadsheetApp.flush();
};

/** Brings each department's rows together, with spare rows at their end; the desk as 任务分工 stands afterwards. */
export const regroup = (desk: Desk): { readonly desk: Desk; readonly moved: boolean } => {
  let now = desk;
  let moved = false;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const grouping = groupingOf(now.situation.book.tasks, now.situation);
    if (grouping === null) break;
    appendSpareRows(now, grouping.appends);
    if (grouping.places.length > 0) sortRows(now, grouping.places);
    now = rereadRights(now, ['tasks']);
    moved = true;
  }
  return { desk: now, moved };
};
