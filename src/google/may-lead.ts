import { readAddress } from '../domain/address';
import { type SheetKey, sheetKeys } from '../sheets/index';
import type { Lexicon } from '../text/lexicon';
import { recall, remembers } from './memory';
import { readWorkbook } from './read';
import { findTabs } from './tabs';
import { runningAs } from './triggers';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether whoever runs this may edit what only the leaders may in a tab; undefined while nothing protects it. */
const mayEdit = (tab: Sheet | undefined): boolean | undefined =>
  tab?.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]?.canEdit();

/** Whether whoever runs this is lead, deputy, owner of the file or owner of the triggers, by address. */
const isLeader = (spreadsheet: Spreadsheet, lexicon: Lexicon): boolean => {
  const { book } = readWorkbook(spreadsheet, lexicon, ['charter', 'duties']);
  // Before there is a collaboration everybody may begin one.
  if (book.charter.rows.length === 0 && !remembers()) return true;
  const people = book.duties.rows.filter(({ role }) => role === 'lead' || role === 'deputy');
  const leaders = [
    ...people.flatMap(({ address, account }) => [readAddress(address ?? ''), readAddress(account ?? '')]),
    spreadsheet.getOwner()?.getEmail().toLowerCase(),
    recall()?.owner,
  ].filter(Boolean);
  // On a shared drive a file has no owner: where nobody at all is known to lead, nobody is kept out.
  return leaders.length === 0 || leaders.includes(runningAs());
};

/**
 * Whether whoever runs this may do what the lead does: they may edit 协作规则, or, where that tab or its protection is gone,
 * another one that is the leaders' alone; where nothing is protected any more their address tells. (Mistakes are
 * stopped here, not hostile editors: see the README on security.)
 */
export const mayLead = (spreadsheet: Spreadsheet, lexicon: Lexicon): boolean => {
  const usual = mayEdit(findTabs(spreadsheet, lexicon, ['settings']).get('settings'));
  if (usual !== undefined) return usual;
  const others: readonly SheetKey[] = sheetKeys.filter((key) => key !== 'settings');
  const tabs = findTabs(spreadsheet, lexicon, others);
  for (const key of others) {
    const may = mayEdit(tabs.get(key));
    if (may !== undefined) return may;
  }
  return isLeader(spreadsheet, lexicon);
};
