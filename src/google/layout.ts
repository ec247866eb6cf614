import { LISTED } from '../jobs/workdays-list';
import { DUE_SOON_NAME, WORKDAYS_NAME } from '../layout/live-colours';
import { type ColumnLook, type SheetLook, sheetLook } from '../layout/look';
import { type Mend, mendsFor } from '../layout/mend';
import { type RowOf, type SheetKey, sheetKeys } from '../sheets/index';
import { usedSettings } from '../sheets/setting-list';
import type { SheetSpec, Table } from '../sheets/sheet';
import type { Lexicon } from '../text/lexicon';
import type { Desk } from './desk';
import { dressColumns, dressDropdown, dressHeader, dressLive } from './dress';
import { type Dressing, dressReferences, offersIn } from './dress-references';
import { guardHeaders } from './guard-headers';
import { observe } from './observe';
import { growGrid } from './put';
import { readTab } from './read';
import { findTabs, markTab, markTabAnew } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The list of working days must reach far enough down to be named. */
const rowsFor = (look: SheetLook): number =>
  1 + (look.key === 'calendar' ? LISTED : look.key === 'settings' ? usedSettings.length : Math.max(look.spare, 20));

/** Rows and columns of a tab that was made a moment ago. */
const sizeTab = (tab: Sheet, look: SheetLook): void => {
  const spare = tab.getMaxRows() - Math.max(rowsFor(look), 200);
  if (spare > 0) tab.deleteRows(tab.getMaxRows() - spare + 1, spare);
  // Columns beyond the known ones are left for people's own notes; the matrix gets one for each department when they are known.
  const wide = look.columns.length + 2;
  const over = tab.getMaxColumns() - wide;
  if (over > 0) tab.deleteColumns(wide + 1, over);
};

const dressTab = (tab: Sheet, look: SheetLook): void => {
  const columns = [...look.columns].sort((one, other) => Number(one.far) - Number(other.far));
  const places = columns.map((column, at) => ({
    place: at + 1,
    header: column.header,
    note: column.note,
    look: column,
  }));
  dressHeader(tab, 1, look.colour, places, true);
  dressColumns(tab, 1, places);
  tab.setFrozenRows(1);
  tab.setFrozenColumns(look.frozenColumns);
  tab.setRowHeight(1, 36);
  tab.setTabColor(look.colour);
};

const makeTab = (dressing: Dressing, look: SheetLook, index: number): Sheet => {
  const tab = dressing.spreadsheet.insertSheet(look.name, index);
  sizeTab(tab, look);
  markTab(tab, look.key);
  dressTab(tab, look);
  if (look.hidden) tab.hideSheet();
  return tab;
};

/** The dropdowns of fixed words, and the colours. */
const dressLate = (look: SheetLook, tab: Sheet, table: Table<SheetSpec>): void => {
  for (const column of look.columns) {
    const place = table.places[column.key];
    if (place !== undefined) dressDropdown(tab, table.headerRow, place, column, () => null);
  }
  dressLive(tab, table.headerRow, look, (column) => table.places[column]);
};

const applyMend = (look: SheetLook, tab: Sheet, mend: Mend, table: Table<SheetSpec>, rows: number): void => {
  const column = 'column' in mend ? look.columns.find(({ key }) => key === mend.column) : undefined;
  switch (mend.kind) {
    case 'rename':
      tab.setName(mend.to);
      return;
    case 'header':
    case 'note': {
      const own = look.columns.find(({ header }) => header === mend.to);
      if (own)
        dressHeader(tab, table.headerRow, look.colour, [{ place: mend.place, header: own.header, note: own.note }]);
      return;
    }
    case 'column':
      // Put in and filled in one go, so that nothing that stands there can be overwritten.
      if (!column) return;
      tab.insertColumnsAfter(mend.place - 1, 1);
      dressHeader(
        tab,
        table.headerRow,
        look.colour,
        [{ place: mend.place, header: column.header, note: column.note }],
        true,
      );
      dressColumns(tab, table.headerRow, [{ place: mend.place, look: column }], rows);
      dressDropdown(tab, table.headerRow, mend.place, column, () => null, rows);
      return;
    case 'format':
      if (column)
        tab
          .getRange(table.headerRow + 1, mend.place, tab.getMaxRows() - table.headerRow, 1)
          .setNumberFormat(column.format);
      return;
    case 'dropdown':
      if (column) dressDropdown(tab, table.headerRow, mend.place, column, () => null);
      return;
    case 'freeze':
      tab.setFrozenRows(table.headerRow);
      return;
    case 'live':
    case 'make':
      return;
  }
};

const isNew = (mends: readonly Mend[], key: SheetKey, column: string): boolean =>
  mends.some(
    (mend) => mend.sheet === key && (mend.kind === 'make' || (mend.kind === 'column' && mend.column === column)),
  );

/** A dropdown is lost with its own cells, and with those that it offers. */
const wantsReference = (mends: readonly Mend[], own: SheetKey, { key, dropdown }: ColumnLook): boolean =>
  isNew(mends, own, key) ||
  mends.some((mend) => mend.sheet === own && mend.kind === 'dropdown' && mend.column === key) ||
  (dropdown?.kind === 'range' && isNew(mends, dropdown.sheet, dropdown.column));

/** Names for the cells that live colours look up in another tab, wherever their rows stand now. */
export const nameRanges = ({ spreadsheet, lexicon, tabs, zone }: Dressing): void => {
  const names = new Map(spreadsheet.getNamedRanges().map((named) => [named.getName(), named.getRange()]));
  const calendar = tabs.get('calendar');
  if (calendar && !names.has(WORKDAYS_NAME)) {
    const { headerRow, places } = readTab('calendar', calendar, lexicon, zone, 0);
    if (places.workdays !== undefined)
      spreadsheet.setNamedRange(WORKDAYS_NAME, calendar.getRange(headerRow + 1, places.workdays, LISTED, 1));
  }
  const settings = tabs.get('settings');
  if (!settings) return;
  const { rows, places } = readTab('settings', settings, lexicon, zone, 0);
  const row = (rows as unknown as readonly RowOf<'settings'>[]).find(({ rule }) => rule === 'dueSoon')?.row;
  if (row === undefined || places.value === undefined) return;
  const held = names.get(DUE_SOON_NAME);
  if (held && held.getRow() === row && held.getColumn() === places.value) return;
  spreadsheet.setNamedRange(DUE_SOON_NAME, settings.getRange(row, places.value));
};

/**
 * Makes every sheet of the wanted ones that is missing and mends every one that is there, without touching a cell that people fill.
 * Answers what was mended: nothing, when it is done a second time.
 */
export const layOut = (
  spreadsheet: Spreadsheet,
  lexicon: Lexicon,
  wanted: readonly SheetKey[] = sheetKeys,
): readonly Mend[] => {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const tabs = new Map(findTabs(spreadsheet, lexicon));
  const dressing: Dressing = { spreadsheet, lexicon, zone, tabs };
  const looks = wanted.map((key) => sheetLook(key, lexicon));
  const mends = looks.flatMap((look) => {
    const tab = dressing.tabs.get(look.key);
    return tab
      ? mendsFor(look, observe(look.key, tab, readTab(look.key, tab, lexicon, zone), lexicon))
      : mendsFor(look, null);
  });
  looks.forEach((look) => {
    const index = Math.min(sheetKeys.indexOf(look.key), spreadsheet.getNumSheets());
    if (!tabs.has(look.key)) tabs.set(look.key, makeTab(dressing, look, index));
  });
  const structural = mends.filter(({ kind }) => kind === 'header' || kind === 'column');
  for (const look of looks) {
    const tab = dressing.tabs.get(look.key);
    const own = mends.filter(({ sheet }) => sheet === look.key);
    if (!tab || own.length === 0) continue;
    if (own.every(({ kind }) => kind !== 'make')) markTabAnew(tab, look.key);
    const table = readTab(look.key, tab, lexicon, zone);
    const rows = tab.getMaxRows();
    guardHeaders(tab, table.headerRow, own, () => {
      for (const mend of own) applyMend(look, tab, mend, table, rows);
    });
    if (own.some(({ kind }) => kind === 'make')) dressLate(look, tab, table);
    else if (own.some(({ kind }) => kind === 'live') || structural.some(({ sheet }) => sheet === look.key)) {
      const { places } = readTab(look.key, tab, lexicon, zone);
      dressLive(tab, table.headerRow, look, (column) => places[column]);
    }
  }
  const offer = offersIn(dressing);
  for (const look of looks) {
    const tab = tabs.get(look.key);
    if (tab) dressReferences(dressing, look, tab, (column) => wantsReference(mends, look.key, column), offer);
  }
  nameRanges(dressing);
  return mends;
};

/**
 * A page by the description of a sheet, hidden and under a name of its own, beside the tab of that number of places: nothing takes it for that sheet
 * yet. One that a broken-off run left is dressed again. It has room for so many rows and columns.
 */
export const layPage = (
  { spreadsheet, lexicon, tabs, terms }: Pick<Desk, 'spreadsheet' | 'lexicon' | 'tabs' | 'terms'>,
  key: SheetKey,
  name: string,
  index: number,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Sheet => {
  const look = sheetLook(key, lexicon);
  const left = spreadsheet.getSheetByName(name);
  const tab = left ?? spreadsheet.insertSheet(name, index);
  tab.hideSheet();
  if (left === null) sizeTab(tab, look);
  growGrid(tab, rows, columns);
  dressTab(tab, look);
  const dressing: Dressing = { spreadsheet, lexicon, zone: terms.zone, tabs };
  dressLate(look, tab, readTab(key, tab, lexicon, terms.zone, 0));
  dressReferences(dressing, look, tab, () => true, offersIn(dressing));
  return tab;
};
