import { dueAt, LAYOUT } from '../../jobs/migrations/index';
import type { Text } from '../../text/text';
import { say } from '../entry';
import { Busy } from '../lock';
import { bringUp, rewrittenBy } from '../migrate';
import { Refusal } from '../refusal';
import { isOpen, lookFirst } from '../standing';

/** 升级: what is due, once the lead has read what it changes and said yes. The clocks that stood still go on with the next heartbeat. */
export const upgrade = (text: Text): void => {
  const { items } = text.menu;
  const stand = lookFirst();
  if (stand.firstCode) throw new Busy('busy');
  if (stand.standing === 'newer') throw new Refusal(text.upgrade.newer());
  if (stand.standing === 'fresh' || (stand.standing === 'current' && !isOpen(stand))) {
    say(text, items.upgradeWorkbook, text.upgrade.nothingToDo());
    return;
  }
  const changed = rewrittenBy(dueAt(stand.at)).map((sheet) => text.sheets[sheet].name);
  const kept = changed.map((name) => text.upgrade.kept(name, LAYOUT));
  const ui = SpreadsheetApp.getUi();
  const waits = stand.standing === 'waits';
  if (waits && ui.alert(items.upgradeWorkbook, text.upgrade.asking(changed), ui.ButtonSet.YES_NO) !== ui.Button.YES)
    return;
  if (bringUp(Date.now(), true) !== true) throw new Busy('busy');
  say(text, items.upgradeWorkbook, text.upgrade.done(kept));
};
