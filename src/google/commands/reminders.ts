import { edgeOf } from '../../jobs/edge';
import { nextLook } from '../../jobs/schedule';
import { ledgerOf } from '../../notices/ledger';
import type { Text } from '../../text/text';
import { openDesk, ownMemory } from '../desk';
import { say } from '../entry';
import { logs } from '../logs';
import { keep, recall } from '../memory';
import { noMail } from '../outcome';
import { writePages } from '../progress';
import { Refusal } from '../refusal';
import { makeTriggers, removeTriggers, runningAs, runsAsAnother } from '../triggers';

/**
 * 启用自动提醒: triggers run as whoever clicks. Triggers of another person cannot be seen, so the marker in the
 * document's memory says whose they are: two people never both mail; taking over is asked first.
 */
export const enable = (text: Text): void => {
  const memory = ownMemory(Date.now());
  if (memory === null) throw new Refusal(text.menu.refused.noCollaboration());
  const ui = SpreadsheetApp.getUi();
  if (runsAsAnother(memory)) {
    const answer = ui.alert(
      text.menu.items.enableReminders,
      `${text.menu.done.alreadyEnabledBy(memory.owner)}\n\n${text.menu.done.takeOver(memory.owner)}`,
      ui.ButtonSet.YES_NO,
    );
    if (answer !== ui.Button.YES) return;
  }
  const desk = openDesk(Date.now(), memory);
  makeTriggers(desk.spreadsheet);
  for (const key of logs) desk.tabs.get(key)?.showSheet();
  const { settings, calendar, book } = desk.situation;
  const { queued } = ledgerOf(book);
  const next = nextLook(desk.now, book.file.zone, settings, calendar, memory, queued.length);
  const owner = runningAs();
  const { language, since } = memory;
  keep({ file: { language, since, owner, started: true }, schedule: { next }, edge: edgeOf(desk.situation) });
  const after = recall() ?? memory;
  writePages(desk, after, noMail);
  say(text, text.menu.items.enableReminders, text.menu.done.enabled(owner));
};

/** 停用自动提醒. What waits in the queue stays there; another's triggers find themselves without a task and end. */
export const disable = (text: Text): void => {
  const memory = ownMemory(Date.now());
  if (memory === null) throw new Refusal(text.menu.refused.noCollaboration());
  removeTriggers();
  keep({ file: { owner: '' } });
  const after = { ...memory, owner: '' };
  writePages(openDesk(Date.now(), after), after, noMail);
  say(text, text.menu.items.disableReminders, text.menu.done.disabled());
};
