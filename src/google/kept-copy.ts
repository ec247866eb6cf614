import { wantedRights } from '../rights/wanted';
import type { SheetKey } from '../sheets/index';
import type { Desk } from './desk';
import { protectTab, startGranting } from './protect';
import { unmarkTab } from './tabs';
import { runningAs } from './triggers';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Carried by a tab that is kept as it was: which sheet it was, before which version. */
const KEPT = 'cw-kept';

const keptTabs = (spreadsheet: Spreadsheet): readonly { readonly tab: Sheet; readonly as: string }[] =>
  spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(KEPT)
    .find()
    .flatMap((mark) => {
      const tab = mark.getLocation().getSheet();
      return tab ? [{ tab, as: mark.getValue() ?? '' }] : [];
    });

/**
 * Keeps a tab as it stands, as a hidden one that is the leaders' alone, before an upgrade to that version changes it. One that a broken-off
 * run left is the tab as it was before, and stays: since it is made in one call and under its name, it is whole.
 */
export const keepCopy = ({ spreadsheet, tabs, text, situation }: Desk, key: SheetKey, version: number): void => {
  const tab = tabs.get(key);
  if (!tab) return;
  const as = `${key}/${version}`;
  const marked = keptTabs(spreadsheet).find((one) => one.as === as)?.tab;
  const name = text.upgrade.kept(text.sheets[key].name, version);
  const front = spreadsheet.getActiveSheet();
  const copy =
    marked ??
    spreadsheet.getSheetByName(name) ??
    spreadsheet.insertSheet(name, spreadsheet.getNumSheets(), { template: tab });
  if (marked === undefined) {
    // Whether the mark of the sheet comes along with a copy is not documented.
    unmarkTab(copy);
    copy.addDeveloperMetadata(KEPT, as);
  }
  const [rights] = wantedRights(situation, [key]);
  if (rights) protectTab(copy, { ...rights, open: [], guards: [] }, startGranting(spreadsheet, runningAs()));
  spreadsheet.setActiveSheet(front);
  copy.hideSheet();
  SpreadsheetApp.flush();
};

/** Lets go of what was kept before earlier upgrades than that to this version: one generation stays. */
export const dropOlderCopies = (spreadsheet: Spreadsheet, version: number): void => {
  for (const { tab, as } of keptTabs(spreadsheet)) if (Number(as.split('/')[1]) < version) spreadsheet.deleteSheet(tab);
};
