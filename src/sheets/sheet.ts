import type { Column, Raw, ValueOf } from './column';

/** When a sheet is first needed: its tab stays hidden before, and takes the colour of its stage. */
export type Stage = 'start' | 'initiate' | 'plan' | 'assign' | 'execute' | 'monitor' | 'close' | 'settings';

/**
 * Whose rows a sheet holds: the leaders' alone; departments', each in a block of its own with spare rows to type into (their columns are
 * the cells of `department`); those of whoever the row asks. Cells of the one asked are theirs in a sheet of departments too.
 */
export type RowsOf = 'leaders' | 'byDepartment' | 'asked';

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** One sheet, described once: creation, repair, reading, validation and protection all follow from this object. */
export interface SheetSpec<C extends Columns = Columns> {
  readonly stage: Stage;
  readonly rows: RowsOf;
  readonly columns: C;
  /** A row counts only if one of these is filled; the last such row is the last row. */
  readonly keys: readonly string[];
  /** The column whose cell names a row for good, wherever it is moved: the writer finds rows by it. */
  readonly identity?: string;
  /** The column beside the script's own block in which that block says whose it is. */
  readonly stamp?: string;
  /** People's columns that a decision changes, each with the hidden column beside it that is written in the same call. */
  readonly decided?: Readonly<Record<string, string>>;
  /** The script's columns that no stamp stands beside and that nothing else tells: put down with people's before decisions are written. */
  readonly recorded?: readonly string[];
  /** The hidden column whose numbers give the order in which a command sorts the rows. */
  readonly order?: string;
  /** Columns that alone do not make a row count: a row that holds nothing else waits for its people to type into it. */
  readonly quiet?: readonly string[];
  /** Columns whose headers are not known beforehand (the matrix has one for each department). */
  readonly rest?: Column<unknown>;
  /** Rows on which people type: the dropdowns and formats reach this far at least. */
  readonly spare: number;
  readonly frozenColumns?: number;
  /** A log of more rows than this begins a new page; the old one is kept under another name. */
  readonly full?: number;
  /** Hidden until the script first writes to it or its stage comes. */
  readonly hidden?: boolean;
}

/** Key columns are checked here and not in the type, so that every sheet is a `SheetSpec`. */
export const sheet = <const C extends Columns>(
  spec: SheetSpec<C> & {
    readonly keys: readonly (keyof C & string)[];
    readonly identity?: keyof C & string;
    readonly stamp?: keyof C & string;
    readonly decided?: { readonly [K in keyof C & string]?: keyof C & string };
    readonly recorded?: readonly (keyof C & string)[];
    readonly order?: keyof C & string;
    readonly quiet?: readonly (keyof C & string)[];
  },
): SheetSpec<C> => spec;

/** A row as the rules see it: what is blank or unreadable is null, `row` is its 1-based place in the sheet. */
export type Row<S extends SheetSpec> = { readonly [K in keyof S['columns']]: ValueOf<S['columns'][K]> | null } & {
  readonly row: number;
  /** Cells under headers of no known column, by header. */
  readonly rest: Readonly<Record<string, unknown>>;
};

/** A cell that could not be understood, as it stands. */
export interface Problem {
  readonly row: number;
  /** A column key, or the header of one of the `rest`. */
  readonly column: string;
  readonly raw: Raw;
}

export interface Table<S extends SheetSpec> {
  readonly present: boolean;
  /** The tab's name as it is now. */
  readonly name: string;
  /** The tab's number, for links. */
  readonly id: number;
  /** 1-based row of the headers: row 1 unless somebody inserted rows above it. */
  readonly headerRow: number;
  /** 1-based row under which a new row goes: the last with content, or the header row. */
  readonly lastRow: number;
  /** 1-based places of the known columns; a column without its header is absent. */
  readonly places: Readonly<Partial<Record<string, number>>>;
  /** Headers of no known column, in order, with their places. */
  readonly restPlaces: readonly { readonly header: string; readonly place: number }[];
  /** Headers that stand more than once: which of their columns is meant nobody can tell. */
  readonly twice: readonly string[];
  readonly rows: readonly Row<S>[];
  /** Rows that hold nothing but quiet columns. */
  readonly spareRows: readonly Row<S>[];
  readonly problems: readonly Problem[];
}
