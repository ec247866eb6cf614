import { type Confirmation, confirmations } from '../../asks/confirm';
import { askSheets } from '../../asks/kinds/index';
import type { Text } from '../../text/text';
import { type Desk, openDesk, ownMemory } from '../desk';
import { say } from '../entry';
import { leaveEdit } from '../memory';
import { mendAstray } from '../mend-astray';
import { Refusal } from '../refusal';
import { write } from '../write';

/** The asks in whose rows something is selected; null where the selection names none. */
const selectedIds = ({ spreadsheet, tabs, situation }: Desk): ReadonlySet<string> | null => {
  const front = spreadsheet.getActiveSheet().getSheetId();
  const key = askSheets.find((one) => tabs.get(one)?.getSheetId() === front);
  const ranges = key === undefined ? [] : (SpreadsheetApp.getActiveRangeList()?.getRanges() ?? []);
  const spans = ranges.map((range) => [range.getRow(), range.getLastRow()] as const);
  const rows = key === undefined ? [] : situation.book[key].rows;
  const ids = rows
    .filter(({ row }) => spans.some(([first, last]) => first <= row && row <= last))
    .flatMap(({ id }) => id ?? []);
  return ids.length === 0 ? null : new Set(ids);
};

/** What the selected rows hold of that person's; where they hold nothing of theirs, all that stands under their name. */
const found = (desk: Desk, me: string): Confirmation => {
  const selected = selectedIds(desk);
  const chosen = selected && confirmations(desk.situation, me, selected);
  return chosen && chosen.ids.length > 0 ? chosen : confirmations(desk.situation, me, null);
};

const carryOut = (desk: Desk, me: string, { changes, pending }: Confirmation): void => {
  for (const sheet of askSheets) {
    const ids = pending[sheet];
    if (ids.length > 0) leaveEdit({ at: desk.now, sheet, ids, parts: ['answer'], by: me, typed: null });
  }
  write(desk, changes);
};

/**
 * 以本人身份确认: a click in the menu is the one act by which Google names whoever does it, also the owner, whose address an edit
 * cannot prove. What is confirmed is listed and asked first.
 */
export const confirmOwn = (text: Text): void => {
  const { done, items, refused } = text.menu;
  const memory = ownMemory(Date.now());
  if (memory === null) throw new Refusal(refused.noCollaboration());
  const me = Session.getActiveUser().getEmail().toLowerCase();
  if (me === '') throw new Refusal(refused.nameless());
  const desk = mendAstray(openDesk(Date.now(), memory));
  const confirmation = found(desk, me);
  const { ids } = confirmation;
  if (ids.length === 0) {
    say(text, items.confirmOwn, done.nothingToConfirm(me));
    return;
  }
  const ui = SpreadsheetApp.getUi();
  if (ui.alert(items.confirmOwn, done.confirming(me, ids), ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  carryOut(desk, me, confirmation);
  say(text, items.confirmOwn, done.confirmed(ids.length));
};
