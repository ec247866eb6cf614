import type { Stage } from '../../../local/scenarios/stage';
import { type SheetKey, sheetKeys, sheets } from '../../../src/sheets/index';
import type { SheetSpec } from '../../../src/sheets/sheet';
import { catalogues } from '../../../src/text/catalogues';
import { askNumber } from './asks';
import { identityOf } from './identity';
import type { PictureRow } from './picture';

type Value = ReturnType<Stage['host']['sheet']>['values'][number][number];

/** Where each sheet's tab is, by its number: a person may rename it. */
export type Tabs = ReadonlyMap<SheetKey, number>;

const namesOf = (key: SheetKey): readonly string[] => Object.values(catalogues).map(({ sheets: all }) => all[key].name);

/** The tabs as a world has them. */
export const tabsOf = ({ host }: Stage): Tabs =>
  new Map(
    sheetKeys.flatMap((key) => {
      const found = host.file.book.sheets.find(({ name }) => namesOf(key).includes(name));
      return found ? [[key, found.id] as const] : [];
    }),
  );

/** The name of a sheet's tab now: the one it was, or the one that was made in its place; null where there is none. */
export const tabNow = ({ host }: Stage, tabs: Tabs, key: SheetKey): string | null => {
  const { sheets: all } = host.file.book;
  const made = all.find(({ name }) => namesOf(key).includes(name));
  return (made ?? all.find(({ id }) => id === tabs.get(key)))?.name ?? null;
};

/** The names of the older pages of a log, which people may rename as little as they like: by their marks. */
export const olderNow = ({ host }: Stage, key: SheetKey): readonly string[] =>
  host.file.book.metadata.flatMap(({ key: name, value, location }) => {
    if (name !== 'cw-older' || value !== key || !('sheetId' in location)) return [];
    return host.file.book.sheets.find(({ id }) => id === location.sheetId)?.name ?? [];
  });

const columns = new Map<SheetKey, ReadonlyMap<string, string>>();

/** The column keys of a sheet by header, in any language. */
const columnsOf = (key: SheetKey): ReadonlyMap<string, string> => {
  const known = columns.get(key);
  if (known) return known;
  const made = new Map(
    Object.values(catalogues).flatMap(({ sheets: all }) => {
      const words: Readonly<Record<string, { readonly header: string }>> = all[key].columns;
      return Object.entries(words).map(([column, { header }]) => [header, column] as const);
    }),
  );
  columns.set(key, made);
  return made;
};

/** The day of an instant in the zone of all worlds. */
export const dayIn = (value: Date): string => new Date(value.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

const textOf = (key: SheetKey, column: string, value: Value): string => {
  const spec: SheetSpec = sheets[key];
  if (value instanceof Date) return spec.columns[column]?.kind.name === 'instant' ? 'instant' : dayIn(value);
  // What a message says of days and hours depends on when the run came.
  if (column === 'message') return String(value).replace(/\d+/g, '#');
  return key === 'changes' && column === 'key' ? String(value).replace(askNumber, '#') : String(value);
};

/** Cells that say whose row it is: which number that is depends on who came first, that it is the row's own does not. */
const stamps: readonly string[] = ['stamp', 'usedUp'];

const ownStamp = (text: string, id: string): string =>
  text === id ? 'own' : text.startsWith(`${id} `) ? `own ${text.slice(id.length + 1).replace(askNumber, '#')}` : text;

const withStamps = (cells: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(cells).map(([name, text]) => [
      name,
      stamps.includes(name) ? ownStamp(text, cells.id ?? cells.key ?? '') : text,
    ]),
  );

type Bare = Omit<PictureRow, 'identity'>;

/** The rows of one tab under its header, blank ones left out; the first of two columns with one header counts. */
const readTab = (stage: Stage, key: SheetKey, tab: string): readonly Bare[] => {
  const { values } = stage.host.sheet(tab);
  const known = columnsOf(key);
  const top = values.findIndex((row) => row.filter((cell) => known.has(String(cell))).length > 1);
  const names: string[] = [];
  for (const cell of values[top] ?? []) {
    const name = known.get(String(cell)) ?? String(cell);
    names.push(names.includes(name) ? `${name} (${names.length})` : name);
  }
  return values.slice(top + 1).flatMap((cells, index) => {
    const own = names.flatMap((name, at) => {
      const text = textOf(key, name, cells[at] ?? '');
      return text === '' ? [] : [[name, text] as const];
    });
    return own.length === 0 ? [] : [{ sheet: key, row: top + index + 2, cells: withStamps(Object.fromEntries(own)) }];
  });
};

/** What tells a row of a log apart, on whichever of its pages it stands. */
const nameOf = ({ cells }: Bare): string =>
  JSON.stringify([cells.id, cells.key, cells.notice, cells.task, cells.after].map((cell) => cell ?? ''));

/** The rows of a sheet; those of older pages as well, unless they went over to the present one. */
export const readRows = (
  stage: Stage,
  key: SheetKey,
  tab: string | null,
  older: readonly string[] = [],
): readonly PictureRow[] => {
  const here = tab === null ? [] : readTab(stage, key, tab);
  const seen = new Set(here.map(nameOf));
  const before = older.flatMap((page) =>
    readTab(stage, key, page).filter((row) => !seen.has(nameOf(row)) && seen.add(nameOf(row))),
  );
  return identityOf(key, [...before, ...here]);
};
