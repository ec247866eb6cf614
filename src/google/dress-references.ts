import type { ColumnLook, SheetLook } from '../layout/look';
import type { SheetKey } from '../sheets/index';
import type { Lexicon } from '../text/lexicon';
import { dressDropdown } from './dress';
import { readTab } from './read';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What it takes to dress the tabs of a workbook. */
export interface Dressing {
  readonly spreadsheet: Spreadsheet;
  readonly lexicon: Lexicon;
  readonly zone: string;
  readonly tabs: ReadonlyMap<SheetKey, Sheet>;
}

type Offers = (sheet: SheetKey, column: string) => Range | null;

const columnRange = ({ lexicon, zone, tabs }: Dressing, key: SheetKey, column: string): Range | null => {
  const tab = tabs.get(key);
  if (!tab) return null;
  const { places, headerRow } = readTab(key, tab, lexicon, zone);
  const place = places[column];
  return place === undefined ? null : tab.getRange(headerRow + 1, place, tab.getMaxRows() - headerRow, 1);
};

/** The ranges that dropdowns offer, each looked up once for all sheets; null where a tab or its column is missing. */
export const offersIn = (dressing: Dressing): Offers => {
  const known = new Map<string, Range | null>();
  return (key, column) => {
    const name = `${key}/${column}`;
    const found = known.get(name);
    if (found !== undefined) return found;
    const range = columnRange(dressing, key, column);
    known.set(name, range);
    return range;
  };
};

/**
 * The dropdowns of references, in the wanted columns of one tab. They come when all tabs and columns stand: a range is
 * known by its place, and a column that is put in moves those behind it.
 */
export const dressReferences = (
  { lexicon, zone }: Dressing,
  look: SheetLook,
  tab: Sheet,
  wanted: (column: ColumnLook) => boolean,
  offer: Offers,
): void => {
  const columns = look.columns.filter((column) => column.dropdown?.kind === 'range' && wanted(column));
  if (columns.length === 0) return;
  const { headerRow, places } = readTab(look.key, tab, lexicon, zone, 0);
  for (const column of columns) {
    const place = places[column.key];
    if (place !== undefined) dressDropdown(tab, headerRow, place, column, offer);
  }
};
