import { askSheets } from '../asks/kinds/index';
import { isInBlock } from '../changes/cell';
import { type SheetKey, sheets } from '../sheets/index';
import type { Lexicon } from '../text/lexicon';
import { underLock } from './lock';
import { moveWholeColumn } from './put';
import { lookAt } from './read';
import { findTabs } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The sheets whose script cells stand as one block, so that one call writes them with the cell that says whose they are. */
const blocked: readonly SheetKey[] = askSheets;

/** Whether the script's cells up to its stamp stand side by side. */
const isWhole = (key: SheetKey, places: Readonly<Partial<Record<string, number>>>): boolean => {
  const own = Object.keys(sheets[key].columns).filter((column) => isInBlock(key, column));
  const standing = own.flatMap((column) => places[column] ?? []);
  return Math.max(...standing) - Math.min(...standing) + 1 === standing.length;
};

/** The moves that bring known columns into the order of their description, each with the place it goes to at its turn. */
const movesOf = (key: SheetKey, places: Readonly<Partial<Record<string, number>>>) => {
  const wanted = Object.keys(sheets[key].columns).filter((column) => places[column] !== undefined);
  const line = Object.entries(places)
    .flatMap(([column, place]) => (place === undefined ? [] : [{ column, place }]))
    .sort((a, b) => a.place - b.place);
  const first = line[0]?.place ?? 1;
  const standing = line.map(({ column }) => column);
  return wanted.flatMap((column, index) => {
    const at = standing.indexOf(column);
    if (at === index) return [];
    standing.splice(index, 0, ...standing.splice(at, 1));
    return [{ from: first + at, to: first + index }];
  });
};

/**
 * Workbooks of an earlier layout have the script's cells of an ask on both sides of the answer. Whole columns are moved, with
 * all that stands in them, into the order of today. Answers the sheets in which that was done; none the second time.
 */
export const arrangeBlocks = (spreadsheet: Spreadsheet, lexicon: Lexicon): readonly SheetKey[] =>
  underLock(() => {
    const zone = spreadsheet.getSpreadsheetTimeZone();
    const tabs = findTabs(spreadsheet, lexicon, blocked);
    return blocked.filter((key) => {
      const tab = tabs.get(key);
      if (!tab) return false;
      const { table } = lookAt(key, tab, lexicon, zone, 0);
      // A column of somebody's own between ours would be carried along to a place nobody meant.
      if (isWhole(key, table.places) || table.restPlaces.length > 0 || table.twice.length > 0) return false;
      for (const { from, to } of movesOf(key, table.places)) moveWholeColumn(tab, from, to);
      SpreadsheetApp.flush();
      return true;
    });
  });
