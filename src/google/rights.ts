import type { Lexicon } from '../text/lexicon';
import { findTabs } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The protection of 协作规则 is the one that says who leads. */
const leadProtection = (tab: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Protection | undefined =>
  tab.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];

/**
 * Whether whoever runs this may do what the lead does: they may edit the lead's own sheet. Before a collaboration
 * exists everybody may. (Mistakes are stopped here, not hostile editors: see the README on security.)
 */
export const mayLead = (spreadsheet: Spreadsheet, lexicon: Lexicon): boolean => {
  const tab = findTabs(spreadsheet, lexicon, ['settings']).get('settings');
  return tab ? (leadProtection(tab)?.canEdit() ?? true) : true;
};

/** Protects 协作规则 for the given accounts beside the owner; addresses that are no Google accounts are answered. */
export const protectForLead = (
  tab: GoogleAppsScript.Spreadsheet.Sheet,
  accounts: readonly string[],
): readonly string[] => {
  const protection = leadProtection(tab) ?? tab.protect();
  protection.setDescription('cw-lead');
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  return accounts.filter((account) => {
    try {
      protection.addEditor(account);
      return false;
    } catch {
      return true;
    }
  });
};
