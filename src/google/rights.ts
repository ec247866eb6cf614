import { signOf, wantedRights } from '../rights/wanted';
import type { SheetKey } from '../sheets/index';
import type { Desk } from './desk';
import { recallRights, rememberRights } from './memory';
import { protectTab, startGranting } from './protect';
import { readTab } from './read';
import { isPlatformError } from './refusal';
import { addSpareRows } from './spare-rows';
import { runningAs } from './triggers';

/** What could not be done: addresses that are no Google accounts, and sheets whose protections Google did not let be changed. */
export interface Unkept {
  readonly refused: readonly string[];
  readonly sheets: readonly SheetKey[];
}

/**
 * Writes the rights of every sheet in which they differ from what was last written; with `anew` each sheet is compared
 * with its protections as they stand, and mended. What fails in one sheet keeps no other from its rights.
 */
export const writeRights = (desk: Desk, anew = false): Unkept => {
  const { situation, tabs, spreadsheet } = desk;
  const before = recallRights();
  const marks: Record<string, unknown> = { ...before };
  const stale = wantedRights(situation).filter((rights) => {
    const mark = signOf(rights, situation.book);
    const same = before[rights.sheet] === mark;
    marks[rights.sheet] = mark;
    return anew || !same;
  });
  if (stale.length === 0) return { refused: [], sheets: [] };
  const granting = startGranting(spreadsheet, runningAs());
  const failed = stale.filter((rights) => {
    const tab = tabs.get(rights.sheet);
    if (!tab) return false;
    try {
      protectTab(tab, rights, granting);
      SpreadsheetApp.flush();
      return false;
    } catch (error) {
      if (!isPlatformError(error)) throw error;
      delete marks[rights.sheet];
      return true;
    }
  });
  rememberRights(marks);
  return { refused: [...granting.refused], sheets: failed.map(({ sheet }) => sheet) };
};

/** The desk with these sheets, on whose rows rights depend, as they stand now. */
export const rereadRights = (desk: Desk, keys: readonly SheetKey[]): Desk => {
  const tables = keys.flatMap((key) => {
    const tab = desk.tabs.get(key);
    return tab ? [[key, readTab(key, tab, desk.lexicon, desk.terms.zone)]] : [];
  });
  if (tables.length === 0) return desk;
  const { situation } = desk;
  return { ...desk, situation: { ...situation, book: { ...situation.book, ...Object.fromEntries(tables) } } };
};

/**
 * Keeps spare rows in the blocks, and the rights where the rows stood when the desk's sheets were last read: what each
 * pass does after its writing. Who sorts meanwhile finds the rights in place after the next pass.
 */
export const keepRights = (desk: Desk): Unkept => writeRights(rereadRights(desk, addSpareRows(desk)));
