import { columnLetter } from '../layout/column-letter';
import type { Area } from '../rights/area';
import type { Guard, SheetRights } from '../rights/sheet-rights';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type User = GoogleAppsScript.Base.User;

/** Our protections are known by this beginning of their description; those that people made are left alone. */
const OURS = 'cw:';

const a1Of = ({ top, bottom, left, right }: Area): string => {
  const [first, last] = [`${columnLetter(left)}${top}`, `${columnLetter(right)}${bottom}`];
  return first === last ? first : `${first}:${last}`;
};

const addresses = (users: readonly User[]): readonly string[] => users.map((user) => user.getEmail().toLowerCase());

/** What all protections of a run share, asked once. */
export interface Granting {
  /** Accounts that cannot be taken out and need not be put in: the file's owner. */
  readonly owner: string;
  /** Whoever runs this: must stay in, or could change nothing more. */
  readonly me: string;
  /** Who may edit the file, and so any protection not yet narrowed. */
  readonly editors: readonly string[];
  /** Addresses that Google refused: tried once, then left out. */
  readonly refused: Set<string>;
  /** Whether protections let the whole domain in; null until the first was asked. */
  domain: boolean | null;
}

export const startGranting = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, me: string): Granting => ({
  owner: spreadsheet.getOwner()?.getEmail().toLowerCase() ?? '',
  me,
  editors: addresses(spreadsheet.getEditors()),
  refused: new Set(),
  domain: null,
});

/**
 * Lets exactly these accounts in (and the owner, and whoever runs this), given who is in now. One address that Google
 * refuses keeps nobody else out. First in, then out: who edits through a group must not lose the right on the way.
 */
const admit = (
  protection: Protection,
  wanted: readonly string[],
  present: readonly string[],
  granting: Granting,
  fresh = false,
): void => {
  const { owner, me, refused } = granting;
  const known = new Set([...present, owner, '']);
  const missing = [...new Set([...wanted, me])].filter((one) => !known.has(one) && !refused.has(one));
  if (missing.length > 0)
    try {
      protection.addEditors(missing);
    } catch {
      for (const one of missing)
        try {
          protection.addEditor(one);
        } catch {
          refused.add(one);
        }
    }
  const stay = new Set([...wanted, me, owner]);
  const surplus = present.filter((one) => !stay.has(one));
  if (surplus.length > 0) protection.removeEditors(surplus);
  if (missing.length + surplus.length === 0) {
    if (!fresh) return;
    // A new protection lets everybody in who may edit the file, also later, until somebody is named in it.
    protection.addEditor(me);
  }
  granting.domain ??= protection.canDomainEdit();
  if (granting.domain) protection.setDomainEdit(false);
};

const rangesOf = (tab: Sheet, areas: readonly Area[]): Range[] =>
  areas.length === 0 ? [] : tab.getRangeList(areas.map(a1Of)).getRanges();

/** Guards that are new, moved or for other people; answers those of ours that are no longer wanted. */
const keepGuards = (tab: Sheet, guards: readonly Guard[], granting: Granting): readonly Protection[] => {
  const held = new Map<string, Protection>();
  const stray: Protection[] = [];
  for (const protection of tab.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    const name = protection.getDescription();
    if (!name.startsWith(OURS)) continue;
    if (held.has(name)) stray.push(protection);
    else held.set(name, protection);
  }
  const fresh: Guard[] = [];
  for (const guard of guards) {
    const protection = held.get(OURS + guard.name);
    if (!protection) {
      fresh.push(guard);
      continue;
    }
    held.delete(OURS + guard.name);
    if (protection.getRange().getA1Notation() !== a1Of(guard.area)) protection.setRange(tab.getRange(a1Of(guard.area)));
    admit(protection, guard.editors, addresses(protection.getEditors()), granting);
  }
  const ranges = rangesOf(
    tab,
    fresh.map(({ area }) => area),
  );
  fresh.forEach((guard, index) => {
    const protection = ranges[index]?.protect().setDescription(OURS + guard.name);
    if (protection) admit(protection, guard.editors, granting.editors, granting, true);
  });
  return [...stray, ...held.values()];
};

const openOnly = (tab: Sheet, protection: Protection, open: readonly Area[]): void => {
  const now = protection.getUnprotectedRanges().map((range) => range.getA1Notation());
  const wanted = open.map(a1Of);
  if (now.length === wanted.length && now.every((one) => wanted.includes(one))) return;
  protection.setUnprotectedRanges(rangesOf(tab, open));
};

/**
 * Brings the protections of one tab to what is wanted, writing only what differs. The guards stand before the sheet
 * opens their cells, and go only after it has closed them.
 */
export const protectTab = (tab: Sheet, rights: SheetRights, granting: Granting): void => {
  const gone = keepGuards(tab, rights.guards, granting);
  const [held] = tab.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  const protection = held ?? tab.protect();
  if (protection.getDescription() !== OURS) protection.setDescription(OURS);
  admit(protection, rights.editors, held ? addresses(protection.getEditors()) : granting.editors, granting, !held);
  openOnly(tab, protection, rights.open);
  for (const one of gone) one.remove();
};
