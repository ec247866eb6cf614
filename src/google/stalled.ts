import type { Memory } from '../jobs/memory';
import { stalledSince } from '../jobs/stalled';
import type { Lexicon } from '../text/lexicon';
import { writeInstant } from './frame';
import { findTabs } from './tabs';

/** Seconds for which the notice stays; it may be closed before. */
const SHOWN = 60;

/**
 * Tells whoever may lead, on opening the file, that the reminders have not run for hours, and how to take them over: in a
 * corner of the window and on 开始. A run before anybody's consent may do no more, and needs to do no more.
 */
export const warnStalled = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  memory: Memory,
  lexicon: Lexicon,
): void => {
  const since = stalledSince(memory, Date.now());
  if (since === null) return;
  const { start, menu } = lexicon.text;
  const when = writeInstant(spreadsheet.getSpreadsheetTimeZone())(since);
  const said = start.states.stalled(memory.owner, when, menu.items.enableReminders);
  spreadsheet.toast(said, menu.title, SHOWN);
  const tab = findTabs(spreadsheet, lexicon, ['start']).get('start');
  if (!tab) return;
  const row = tab
    .getDataRange()
    .getValues()
    .findIndex(([topic]) => topic === start.topics.reminders);
  if (row >= 0) tab.getRange(row + 1, 2).setValue(said);
};
