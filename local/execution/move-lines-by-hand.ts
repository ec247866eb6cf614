import { formatBox } from '../model/a1';
import { type Box, boxAt } from '../model/area';
import type { Axis } from '../model/axis';
import { readCells } from '../model/cells';
import { moveLines } from '../model/move-lines';
import type { SheetModel } from '../model/sheet-model';
import type { Edited } from './events';
import { type Hand, mayInsert, mayTouch, tab } from './person-rights';

/** What moving lines came to. */
export type Moved =
  /** They were dropped where they stood. */
  | { kind: 'stayed' }
  /** They were blank: a change, but no edit. */
  | { kind: 'blank' }
  | { kind: 'edit'; edited: Edited };

function lines(sheet: SheetModel, axis: Axis, first: number, count: number): Box {
  return axis === 'rows' ? boxAt(first, 1, count, sheet.maxColumns) : boxAt(1, first, sheet.maxRows, count);
}

/**
 * Drags `count` lines from `first` on before the line that is number `before` now. Lines with content are an edit and a
 * change (reported: theappsscriptlab.com); that the event's range is all of the lines at their new place, and that blank
 * ones are no edit, is unverified. Throws where a protection holds them, or would take them in.
 */
export function moveLinesAt(hand: Hand, name: string, axis: Axis, first: number, count: number, before: number): Moved {
  const sheet = tab(hand, name);
  const last = first + count - 1;
  const end = axis === 'rows' ? sheet.maxRows : sheet.maxColumns;
  if (first < 1 || count < 1 || last > end || before < 1 || before > end + 1) {
    throw new Error(`These ${axis} or their new place lie outside the sheet.`);
  }
  if (before >= first && before <= last + 1) return { kind: 'stayed' };
  const box = lines(sheet, axis, first, count);
  mayTouch(hand, sheet, box);
  mayInsert(hand, sheet, axis, before);
  const blank = readCells(sheet, box).every((row) => row.every((cell) => cell === ''));
  moveLines(hand.file.book, sheet, { axis, first, last, before });
  if (blank) return { kind: 'blank' };
  const now = lines(sheet, axis, before > last ? before - count : before, count);
  return { kind: 'edit', edited: { sheet: sheet.name, a1: formatBox(now) } };
}
