import { freshPage } from '../jobs/start-page';
import { sheetLook } from '../layout/look';
import { type Lexicon, lexiconOf } from '../text/lexicon';
import type { Text } from '../text/text';
import { dressColumns, dressHeader } from './dress';
import { mayLead } from './may-lead';
import { freshFor } from './memory';
import { warnStalled } from './stalled';
import { lookFirst, type Stand } from './standing';
import { markTab } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The commands in menu order; each names the function of main.ts that it calls. null is a line between groups. */
const commands = [
  'newCollaboration',
  null,
  'makeDuties',
  'makeMatrix',
  'checkWorkbook',
  'refreshProgress',
  null,
  'enableReminders',
  'disableReminders',
  'previewSending',
  'confirmOwn',
  null,
  'repairWorkbook',
  'upgradeWorkbook',
  'regroupTasks',
  'applyRights',
  'showStatus',
  'showAbout',
] as const;

const drawMenu = ({ menu }: Text): void => {
  const drawn = SpreadsheetApp.getUi().createMenu(menu.title);
  for (const name of commands) {
    if (name === null) drawn.addSeparator();
    else drawn.addItem(menu.items[name], name);
  }
  drawn.addToUi();
};

/** The only tab of a file that holds nothing at all yet, else null. */
const bareTab = (spreadsheet: Spreadsheet): GoogleAppsScript.Spreadsheet.Sheet | null => {
  const [tab, ...others] = spreadsheet.getSheets();
  return tab !== undefined && others.length === 0 && tab.getLastRow() === 0 ? tab : null;
};

/** Makes the bare tab the first page: what this is and what to click. */
const drawFreshPage = (tab: GoogleAppsScript.Spreadsheet.Sheet, lexicon: Lexicon): void => {
  const look = sheetLook('start', lexicon);
  tab.setName(look.name);
  markTab(tab, 'start');
  dressHeader(
    tab,
    1,
    look.colour,
    look.columns.map(({ header, note }, at) => ({ place: at + 1, header, note })),
  );
  dressColumns(
    tab,
    1,
    look.columns.map((column, at) => ({ place: at + 1, look: column })),
  );
  const lines = freshPage(lexicon.text);
  tab.getRange(2, 1, lines.length, 2).setValues(lines.map(({ topic, state }) => [topic ?? '', state ?? '']));
  tab.setFrozenRows(1);
  tab.setTabColor(look.colour);
};

/** Seconds for which the notice stays; it may be closed before. */
const SHOWN = 60;

/** Says in a corner of the window that the layout waits for a click, or for the newer script. */
const warnLayout = (spreadsheet: Spreadsheet, { standing }: Stand, { upgrade, menu }: Text): void => {
  if (standing === 'waits') spreadsheet.toast(upgrade.waits(menu.items.upgradeWorkbook), menu.title, SHOWN);
  if (standing === 'newer') spreadsheet.toast(upgrade.newer(), menu.title, SHOWN);
};

/**
 * What happens when the file is opened: the menu, for those who may use it; a bare file also gets its first page.
 * Who may lead is also told when the reminders have stopped running. Runs before anybody consented to anything: it reads, draws the menu, and writes at most into a file without content.
 */
export const openWorkbook = (): void => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const stand = lookFirst();
  const memory = stand.memory ?? freshFor(spreadsheet);
  const lexicon = lexiconOf(memory.language);
  if (mayLead(spreadsheet, lexicon)) {
    drawMenu(lexicon.text);
    if (stand.standing === 'current') warnStalled(spreadsheet, memory, lexicon);
    warnLayout(spreadsheet, stand, lexicon.text);
  }
  if (stand.standing !== 'fresh') return;
  const tab = bareTab(spreadsheet);
  if (tab) drawFreshPage(tab, lexicon);
};
