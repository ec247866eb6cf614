import type { Cells } from '../sheets/cells';
import type { ColumnKey, SheetKey } from '../sheets/index';

/** Cells of one row by column; what is left out stays as it is. */
export type AnyCells = Readonly<Record<string, unknown>>;

/** A row that is not there yet. */
export interface NewRow {
  readonly cells: AnyCells;
  /** The row is dropped where one already holds all of these: its own name, or «an open ask for this task». */
  readonly unless: AnyCells;
  /** Number formats of cells whose column has none of its own, by column. */
  readonly formats?: Readonly<Record<string, string>>;
}

/** New cells of a row that stands, found by its identity wherever it was moved. */
export interface RowChange {
  readonly id: string;
  readonly cells: AnyCells;
  /** Cells of people, as they were when it was decided: where one holds something else now, the person wins and nothing of this row is written. */
  readonly was: AnyCells;
  /** The name of the act that decides, for the stamp beside people's cells. */
  readonly act: string;
}

/** The rows of a page that is the script's alone, by place; given columns only. */
export interface PageChange {
  readonly columns: readonly string[];
  readonly rows: readonly AnyCells[];
}

/** All that is to be written into one sheet. */
export interface SheetChanges {
  readonly append: readonly NewRow[];
  readonly cells: readonly RowChange[];
  readonly page: PageChange | null;
}

/** What a run or a command writes, as one value: by sheet. */
export type Changes = ReadonlyMap<SheetKey, SheetChanges>;

export const noChanges: Changes = new Map();

const nothing: SheetChanges = { append: [], cells: [], page: null };

const one = (sheet: SheetKey, part: Partial<SheetChanges>): Changes => new Map([[sheet, { ...nothing, ...part }]]);

/** New rows, each dropped where a row like `unless` stands. */
export const append = <K extends SheetKey>(
  sheet: K,
  rows: readonly {
    readonly cells: Cells<K>;
    readonly unless: Cells<K>;
    readonly formats?: Readonly<Record<string, string>>;
  }[],
): Changes => (rows.length === 0 ? noChanges : one(sheet, { append: rows }));

/** The script's own cells of rows that stand. */
export const record = <K extends SheetKey>(
  sheet: K,
  rows: Iterable<readonly [id: string, cells: Cells<K>]>,
): Changes => {
  const cells = [...rows].map(([id, own]): RowChange => ({ id, cells: own, was: {}, act: '' }));
  return cells.length === 0 ? noChanges : one(sheet, { cells });
};

/** Cells of people that a decision changes, with what they held when it was made. */
export const decide = <K extends SheetKey>(
  sheet: K,
  id: string,
  act: string,
  cells: Cells<K>,
  was: Cells<K>,
): Changes => one(sheet, { cells: [{ id, cells, was, act }] });

/** A page of the script's, or some of its columns, written anew. */
export const page = <K extends SheetKey>(
  sheet: K,
  columns: readonly ColumnKey<K>[],
  rows: readonly Cells<K>[],
): Changes => one(sheet, { page: { columns, rows } });

/** The changes of one row as one: later cells win over earlier ones, what they were at first is kept. */
const joined = (before: RowChange, after: RowChange): RowChange => ({
  id: after.id,
  cells: { ...before.cells, ...after.cells },
  was: { ...after.was, ...before.was },
  act: after.act || before.act,
});

/** Several changes of rows, those of one row as one. */
export const mergedCells = (all: readonly RowChange[]): readonly RowChange[] => {
  const byId = new Map<string, RowChange>();
  for (const change of all) {
    const before = byId.get(change.id);
    byId.set(change.id, before ? joined(before, change) : change);
  }
  return [...byId.values()];
};

/** Several changes as one. */
export const merge = (...all: readonly Changes[]): Changes => {
  const merged = new Map<SheetKey, SheetChanges>();
  for (const changes of all)
    for (const [sheet, { append, cells, page }] of changes) {
      const before = merged.get(sheet) ?? nothing;
      merged.set(sheet, {
        append: [...before.append, ...append],
        cells: mergedCells([...before.cells, ...cells]),
        page: page ?? before.page,
      });
    }
  return merged;
};

/** Whether a change reaches into people's cells. */
export const isDecided = ({ was }: RowChange): boolean => Object.keys(was).length > 0;

/** How many things are to be written into one sheet: rows, and a page as one. */
export const sizeOf = ({ append, cells, page }: SheetChanges): number =>
  append.length + cells.length + (page === null ? 0 : 1);

export const isNone = (changes: SheetChanges): boolean => sizeOf(changes) === 0;

export const isNothing = (changes: Changes): boolean => [...changes.values()].every(isNone);
