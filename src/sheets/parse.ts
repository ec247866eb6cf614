import { type Raw, type Terms, unreadable } from './column';
import type { Columns, Problem, Row, SheetSpec, Table } from './sheet';

/** How far below the top a header row is looked for, should somebody have inserted rows above it. */
const HEADER_DEPTH = 5;

export interface Tab {
  readonly name: string;
  readonly id: number;
  /** Everything from A1 to the last used cell. */
  readonly values: readonly (readonly Raw[])[];
}

type ColumnOf = (header: string) => string | undefined;

const isBlank = (raw: Raw | undefined): boolean =>
  raw === undefined || raw === '' || raw === false || (typeof raw === 'string' && raw.trim() === '');

const isWord = (cell: Raw): cell is string => typeof cell === 'string' && !isBlank(cell);

/** The first of the rows that hold most headers. Where a row has no more words than those, nobody asks what they mean. */
const headerIndex = (values: Tab['values'], columnOf: ColumnOf): number => {
  let [index, most] = [0, 0];
  for (const [at, row] of values.slice(0, HEADER_DEPTH).entries()) {
    const words = row.filter(isWord);
    if (words.length <= most) continue;
    const known = words.filter((word) => columnOf(word) !== undefined).length;
    if (known > most) [index, most] = [at, known];
  }
  return index;
};

/** A sheet that does not exist, as a table without rows. */
export const absentTable = (name: string): Table<SheetSpec> => ({
  present: false,
  name,
  id: 0,
  headerRow: 1,
  lastRow: 1,
  places: {},
  restPlaces: [],
  twice: [],
  rows: [],
  spareRows: [],
  problems: [],
});

/**
 * A tab's cells as typed rows. A row counts if a cell that people fill, or one of its key cells, holds anything;
 * a cell that cannot be understood becomes a problem and reads as null, never stops the rest.
 */
export const parseTable = <C extends Columns>(
  spec: SheetSpec<C>,
  tab: Tab,
  columnOf: ColumnOf,
  terms: Terms,
): Table<SheetSpec<C>> => {
  const headerAt = headerIndex(tab.values, columnOf);
  const places: Record<string, number> = {};
  const restPlaces: { header: string; place: number }[] = [];
  const twice = new Set<string>();
  (tab.values[headerAt] ?? []).forEach((cell, index) => {
    if (isBlank(cell)) return;
    const header = String(cell).trim();
    const column = columnOf(header);
    if (column === undefined) {
      if (restPlaces.some((one) => one.header === header)) twice.add(header);
      restPlaces.push({ header, place: index + 1 });
    } else if (places[column] === undefined) places[column] = index + 1;
    else twice.add(header);
  });

  const columns = Object.entries(spec.columns).map(([key, column]) => ({
    key,
    column,
    at: (places[key] ?? 0) - 1,
    quiet: spec.quiet?.includes(key) === true,
    counts: column.edit === 'department' || column.edit === 'lead' || spec.keys.includes(key),
  }));
  const counting = columns.filter(({ counts, at }) => counts && at >= 0);
  const rest = spec.rest;
  const rows: Row<SheetSpec<C>>[] = [];
  const spareRows: Row<SheetSpec<C>>[] = [];
  const problems: Problem[] = [];
  for (let index = headerAt + 1; index < tab.values.length; index++) {
    const cells = tab.values[index] ?? [];
    let [holds, loud] = [false, false];
    for (const { at, quiet } of counting) {
      if (isBlank(cells[at])) continue;
      holds = true;
      if (quiet) continue;
      loud = true;
      break;
    }
    const restHolds = rest !== undefined && restPlaces.some(({ place }) => !isBlank(cells[place - 1]));
    if (!holds && !restHolds) continue;
    const spare = !restHolds && !loud;
    const row = index + 1;
    const read = (key: string, column: { kind: { read(raw: Raw, terms: Terms): unknown } }, raw: Raw | undefined) => {
      if (raw === undefined || isBlank(raw)) return null;
      const value = column.kind.read(raw, terms);
      if (value !== unreadable) return value;
      problems.push({ row, column: key, raw });
      return null;
    };
    const values: Record<string, unknown> = { row };
    for (const { key, column, at } of columns) values[key] = read(key, column, cells[at]);
    const further: Record<string, unknown> = {};
    if (rest) for (const { header, place } of restPlaces) further[header] = read(header, rest, cells[place - 1]);
    values.rest = further;
    (spare ? spareRows : rows).push(values as Row<SheetSpec<C>>);
  }
  return {
    present: true,
    name: tab.name,
    id: tab.id,
    headerRow: headerAt + 1,
    lastRow: Math.max(rows[rows.length - 1]?.row ?? 0, spareRows[spareRows.length - 1]?.row ?? 0, headerAt + 1),
    places,
    restPlaces,
    twice: [...twice],
    rows,
    spareRows,
    problems,
  };
};
