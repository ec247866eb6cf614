import { pileBy } from '../domain/pile-by';
import type { Raw, Terms } from '../sheets/column';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import { standsAlready } from './apply-to';
import { columnRuns, formatOf, isScripts, keptCell, placedIn, runsOf, writtenCell } from './cell';
import type { AnyCells, NewRow, RowChange, SheetChanges } from './changes';
import { type AnyRow, cellAt, type Look, type Named, namedRows } from './look';

/** One rectangle of cells to be written by one call. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly columns: readonly string[];
  /** Whose row each line is, by name; null for a line between that keeps what it holds, and on a page. */
  readonly names: readonly (string | null)[];
  readonly values: readonly (readonly Raw[])[];
  /** Number formats that the cells get first, where they are new. */
  readonly formats: readonly (readonly string[])[] | null;
  /** Rows that were put in for it: nothing else can stand there. */
  readonly fresh: boolean;
}

/** Changes as they are to be written into the sheet as it was last seen. */
export interface Rebased {
  readonly blocks: readonly Block[];
  /** New rows to be put in under this row. */
  readonly insert: { readonly after: number; readonly count: number } | null;
  /** What is written, by row: for the look afterwards. */
  readonly changes: readonly RowChange[];
  readonly appended: readonly NewRow[];
  /** A person was there since: the person wins. */
  readonly voided: readonly RowChange[];
  /** Rows that are gone, or whose name stands twice. */
  readonly lost: readonly RowChange[];
}

/** More runs of rows than this are written as one block, the lines between with what they hold. */
const MOST_RUNS = 3;

const pick = (cells: AnyCells, wanted: (column: string) => boolean): AnyCells =>
  Object.fromEntries(Object.entries(cells).filter(([column]) => wanted(column)));

/** The script's cells of a row with the one that says whose they are, written in the same call. */
const stampedBlock = (key: SheetKey, name: string, cells: AnyCells): AnyCells => {
  const { stamp }: SheetSpec = sheets[key];
  return stamp === undefined ? cells : { ...cells, [stamp]: name };
};

/** People's cells with those beside them that say whose row it is and what was decided, written in the same call. */
const withMarks = (key: SheetKey, name: string, cells: AnyCells, act: string): AnyCells => {
  const { decided = {} }: SheetSpec = sheets[key];
  const marks = Object.keys(cells).flatMap((column) => decided[column] ?? []);
  return { ...cells, ...Object.fromEntries(marks.map((mark) => [mark, `${name} ${act}`])) };
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Cells of one row that are to be written, and whose they are. */
interface Line {
  readonly name: string;
  readonly cells: AnyCells;
}

type Formulas = (row: number, place: number) => string;

/** Whether people's cells still are what they were when it was decided; what is decided already counts as such. */
const stillSo = (change: RowChange, row: AnyRow, { table }: Look, formulas: Formulas): boolean =>
  Object.entries(change.was).every(([column, was]) => {
    const place = table.places[column];
    if (place === undefined || formulas(row.row, place) !== '') return false;
    const unread = table.problems.some((problem) => problem.row === row.row && problem.column === column);
    return !unread && (same(row[column], was) || same(row[column], change.cells[column]));
  });

const rowBlocks = (
  key: SheetKey,
  look: Look,
  lines: ReadonlyMap<number, Line>,
  columns: readonly string[],
  terms: Terms,
): readonly Block[] => {
  if (lines.size === 0) return [];
  const rows = [...lines.keys()];
  const runs = runsOf(rows, (row) => row);
  const [first, last] = [runs[0]?.[0] ?? 0, runs[runs.length - 1]?.slice(-1)[0] ?? 0];
  const groups =
    runs.length <= MOST_RUNS ? runs : [Array.from({ length: last - first + 1 }, (_, index) => first + index)];
  return groups.flatMap((group) =>
    columnRuns(placedIn(look.table, columns)).map((run) => ({
      top: group[0] ?? 0,
      left: run[0]?.place ?? 1,
      columns: run.map(({ column }) => column),
      names: group.map((row) => lines.get(row)?.name ?? null),
      values: group.map((row) =>
        run.map(({ column, place }) => {
          const cells = lines.get(row)?.cells ?? {};
          return column in cells ? writtenCell(key, column, cells[column], terms) : keptCell(cellAt(look, row, place));
        }),
      ),
      formats: null,
      fresh: false,
    })),
  );
};

/** People's cells with their stamps: exactly the given ones; rows that follow each other with the same columns are one block. */
const decidedBlocks = (key: SheetKey, look: Look, lines: ReadonlyMap<number, Line>, terms: Terms): readonly Block[] => {
  const alike = pileBy(lines, ([, { cells }]) => Object.keys(cells).sort().join());
  return [...alike.values()].flatMap((pile) =>
    runsOf(pile, ([row]) => row).flatMap((run) =>
      columnRuns(placedIn(look.table, Object.keys(run[0]?.[1].cells ?? {}))).map((columns) => ({
        top: run[0]?.[0] ?? 1,
        left: columns[0]?.place ?? 1,
        columns: columns.map(({ column }) => column),
        names: run.map(([, { name }]) => name),
        values: run.map(([, { cells }]) => columns.map(({ column }) => writtenCell(key, column, cells[column], terms))),
        formats: null,
        fresh: false,
      })),
    ),
  );
};

const changeBlocks = (
  key: SheetKey,
  look: Look,
  changes: readonly RowChange[],
  { rows }: Named,
  terms: Terms,
): readonly Block[] => {
  const { decided = {} }: SheetSpec = sheets[key];
  const marks = new Set(Object.values(decided));
  const own = new Map<number, { name: string; cells: AnyCells }>();
  const peoples = new Map<number, { name: string; cells: AnyCells }>();
  const columns = new Set<string>();
  const isOwn = (column: string): boolean => isScripts(key, column) && !marks.has(column);
  for (const { id, cells, act } of changes) {
    const row = rows.get(id);
    if (row === undefined) continue;
    const differing = Object.keys(cells).filter((column) => !same(row[column], cells[column]));
    if (differing.some(isOwn)) {
      const script = stampedBlock(key, id, pick(cells, isOwn));
      own.set(row.row, { name: id, cells: script });
      for (const column of Object.keys(script)) columns.add(column);
    }
    // A change of people's cells alone says nothing of the script's block.
    const theirs = pick(cells, (column) => !isOwn(column) && differing.includes(column));
    if (Object.keys(theirs).length > 0) peoples.set(row.row, { name: id, cells: withMarks(key, id, theirs, act) });
  }
  // People's cells first: a run that is killed in between has them with their stamp, by which the next one knows how far it came.
  return [...decidedBlocks(key, look, peoples, terms), ...rowBlocks(key, look, own, [...columns], terms)];
};

/** All columns from the first to the last that the new rows fill: one run where they stand side by side, blanks included. */
const appendedColumns = (table: Look['table'], rows: readonly AnyCells[]): readonly string[] => {
  const filled = new Set(rows.flatMap((cells) => Object.keys(cells)));
  const known = placedIn(table, Object.keys(table.places));
  const own = known.filter(({ column }) => filled.has(column)).map(({ place }) => place);
  const [first, last] = [Math.min(...own), Math.max(...own)];
  return known.filter(({ place }) => place >= first && place <= last).map(({ column }) => column);
};

const appendBlocks = (key: SheetKey, { table }: Look, rows: readonly NewRow[], terms: Terms): readonly Block[] => {
  if (rows.length === 0) return [];
  const { identity = '', spare }: SheetSpec = sheets[key];
  const cells = rows.map((row) => {
    const name = row.cells[identity];
    return typeof name === 'string' ? stampedBlock(key, name, row.cells) : row.cells;
  });
  // Rows that nobody but the script makes look like those above them, which are its own; where people type, formats may be anything.
  const dressed = spare > 0 || rows.some(({ formats }) => formats !== undefined);
  const rest = [...new Set(cells.flatMap((one) => Object.keys((one.rest as AnyCells | undefined) ?? {})))];
  const further = table.restPlaces
    .filter(({ header }) => rest.includes(header))
    .map(({ header, place }) => ({ column: header, place }));
  const fixed = placedIn(
    table,
    appendedColumns(
      table,
      cells.map(({ rest: _, ...own }) => own),
    ),
  );
  return columnRuns([...fixed, ...further]).map((run) => ({
    top: table.lastRow + 1,
    left: run[0]?.place ?? 1,
    columns: run.map(({ column }) => column),
    names: cells.map((one) => (typeof one[identity] === 'string' ? String(one[identity]) : null)),
    values: cells.map((one) =>
      run.map(({ column }) =>
        column in table.places
          ? writtenCell(key, column, one[column], terms)
          : writtenCell(key, 'rest', (one.rest as AnyCells | undefined)?.[column], terms),
      ),
    ),
    formats: dressed
      ? rows.map(({ formats = {} }) =>
          run.map(({ column }) => formats[column] ?? formatOf(key, column in table.places ? column : 'rest')),
        )
      : null,
    fresh: true,
  }));
};

const pageBlocks = (
  key: SheetKey,
  { table }: Look,
  { columns, rows }: NonNullable<SheetChanges['page']>,
  terms: Terms,
) => {
  const { keys }: SheetSpec = sheets[key];
  // What is left of a longer page below is blanked; a list beside other cells has its fixed length.
  const whole = keys.every((column) => columns.includes(column));
  const height = whole ? Math.max(rows.length, table.lastRow - table.headerRow) : rows.length;
  if (height === 0) return [];
  return columnRuns(placedIn(table, columns)).map(
    (run): Block => ({
      top: table.headerRow + 1,
      left: run[0]?.place ?? 1,
      columns: run.map(({ column }) => column),
      names: Array.from({ length: height }, () => null),
      values: Array.from({ length: height }, (_, index) =>
        run.map(({ column }) => writtenCell(key, column, rows[index]?.[column], terms)),
      ),
      formats: null,
      fresh: false,
    }),
  );
};

/**
 * Changes laid over the sheet as it stands at the last look: columns by header, rows by name. A row that is gone or
 * stands twice is left alone, a person's cell that holds something else than was decided upon wins, a new row whose
 * like stands already is dropped.
 */
export const rebase = (
  key: SheetKey,
  look: Look,
  { append, cells, page }: SheetChanges,
  formulas: Formulas,
  terms: Terms,
): Rebased => {
  const named = namedRows(key, look);
  const lost = cells.filter(({ id }) => !named.rows.has(id) || named.twice.has(id));
  const found = cells.filter(({ id }) => named.rows.has(id) && !named.twice.has(id));
  const voided = found.filter((change) => {
    const row = named.rows.get(change.id);
    return row !== undefined && !stillSo(change, row, look, formulas);
  });
  const changes = found.filter((change) => !voided.includes(change));
  const { identity = '' }: SheetSpec = sheets[key];
  const rows = look.table.rows as unknown as readonly AnyRow[];
  const appended = append.filter(
    ({ cells: fresh, unless }) =>
      !standsAlready(rows, unless) && !(typeof fresh[identity] === 'string' && named.rows.has(String(fresh[identity]))),
  );
  return {
    blocks: [
      ...changeBlocks(key, look, changes, named, terms),
      ...(page ? pageBlocks(key, look, page, terms) : []),
      ...appendBlocks(key, look, appended, terms),
    ],
    insert: appended.length > 0 ? { after: look.table.lastRow, count: appended.length } : null,
    changes,
    appended,
    voided,
    lost,
  };
};
