import type { ChoiceName } from './choices';

/** What a cell holds when Google hands it over. */
export type Raw = string | number | boolean | Date;

/** What a cell kind needs to know to understand a cell or to fill one. */
export interface Terms {
  /** The spreadsheet's zone: a date in a cell is a day there. */
  readonly zone: string;
  /** The key behind a word in any language of the workbook, or undefined. */
  key(choice: ChoiceName, word: string): string | undefined;
  /** The word for a key in the workbook's language. */
  word(choice: ChoiceName, key: string): string;
}

/** The sign that a cell could not be understood; the caller adds where it stands. */
export const unreadable: unique symbol = Symbol('unreadable');
export type Unreadable = typeof unreadable;

/** What a cell may refer to: a row by the cell that names it, here or in another sheet. */
export type Reference = 'departments' | 'people' | 'tasks' | 'nodes';

/** How a kind of cell is understood, filled and drawn. `read` never sees a blank cell. */
export interface Kind<T> {
  readonly name: KindName;
  /** A number format of Sheets; `@` keeps what is typed as text. */
  readonly format: string;
  readonly align: 'left' | 'center' | 'right';
  /** What its cells name: the dropdown offers what stands there, and lets in what does not. */
  readonly refers?: Reference;
  read(raw: Raw, terms: Terms): T | Unreadable;
  write(value: T, terms: Terms): Raw;
}

export type KindName =
  | 'text'
  | 'id'
  | 'reference'
  | 'references'
  | 'choice'
  | 'day'
  | 'when'
  | 'instant'
  | 'number'
  | 'percent'
  | 'duration'
  | 'email'
  | 'letter'
  | 'link'
  | 'any';

/** Whose cells a column holds: the lead's, the row's department's, the one asked, or the script's own. */
export type Editor = 'lead' | 'department' | 'asked' | 'script';

export interface ColumnOptions {
  /** Pixels. */
  readonly width?: number;
  readonly edit?: Editor;
  /** A row that has a key but lacks this cell is drawn as wanting it. */
  readonly required?: boolean;
  /** Of no use to people: its column is hidden. */
  readonly hidden?: boolean;
  /** Stands beyond all others in a new sheet, so that further columns find their place before it. */
  readonly far?: boolean;
  /** A long text wraps. */
  readonly wrap?: boolean;
  /** Headers that this column had in earlier versions, in any language. */
  readonly formerly?: readonly string[] | undefined;
}

export interface Column<T> extends ColumnOptions {
  readonly kind: Kind<T>;
  readonly width: number;
  readonly edit: Editor;
  readonly required: boolean;
  /** The closed set behind a dropdown. */
  readonly choices?: ChoiceName;
}

/** A column of the given kind; what is left out is a 120-pixel optional cell of the row's department. */
export const column = <T>(kind: Kind<T>, options: ColumnOptions & { choices?: ChoiceName } = {}): Column<T> => ({
  width: 120,
  edit: 'department',
  required: false,
  ...options,
  kind,
});

export type ValueOf<C> = C extends Column<infer T> ? T : never;
