import type { AnyCells } from '../changes/changes';
import { append, type Changes, decide, merge, record } from '../changes/changes';
import type { Cells } from '../sheets/cells';
import type { SheetKey, Workbook } from '../sheets/index';

/** Cells of one row of a sheet, by its name. */
export interface Named {
  readonly sheet: SheetKey;
  readonly id: string;
  readonly cells: AnyCells;
}

/** A row to be made, unless one like it stands. */
export interface Made {
  readonly sheet: SheetKey;
  readonly cells: AnyCells;
  readonly unless: AnyCells;
}

/**
 * What a decision does, as a value that can be put down before it is carried out and found again by the next run: first the cells of
 * the row that it changes, then the history, then the ask's final state.
 */
export interface Act extends Named {
  /** Unlike any other's: `W0001.1.accept`. */
  readonly name: string;
  /** What those cells held when it was decided. */
  readonly was: AnyCells;
  readonly history: Cells<'changes'> | null;
  /** The ask that is settled by it. */
  readonly ask: Named | null;
  /** The ask that begins with it. */
  readonly make: Made | null;
}

/** What an act does to the row that it changes. */
export const effectOf = ({ sheet, id, name, cells, was }: Act): Changes => decide(sheet, id, name, cells, was);

/** What follows once those cells are changed. */
export const sequelOf = ({ name, history, ask, make }: Act): Changes =>
  merge(
    history ? append('changes', [{ cells: { ...history, key: name }, unless: { key: name } }]) : new Map(),
    make ? append(make.sheet, [{ cells: make.cells, unless: make.unless }]) : new Map(),
    ask ? record(ask.sheet, [[ask.id, ask.cells]]) : new Map(),
  );

type Line = Readonly<Record<string, unknown>>;

const standAs = (row: Line, cells: object): boolean =>
  Object.entries(cells).every(([column, value]) => (row[column] ?? null) === (value ?? null));

const rowsOf = (book: Workbook, sheet: SheetKey): readonly Line[] => book[sheet].rows as readonly Line[];

/** How far an act that was put down has come: not begun, its row changed, or overtaken by a person. */
export const stageOf = (act: Act, book: Workbook): 'before' | 'begun' | 'overtaken' => {
  const row = rowsOf(book, act.sheet).find(({ id }) => id === act.id);
  if (row === undefined) return 'overtaken';
  const people = Object.fromEntries(Object.keys(act.was).map((column) => [column, act.cells[column] ?? null]));
  if (standAs(row, people)) return 'begun';
  return standAs(row, act.was) ? 'before' : 'overtaken';
};

/** Whether all that follows from an act stands written; a row that is gone asks for nothing more. */
export const isFinished = ({ name, history, ask, make }: Act, book: Workbook): boolean =>
  (history === null || book.changes.rows.some(({ key }) => key === name)) &&
  (make === null || rowsOf(book, make.sheet).some((row) => standAs(row, make.unless))) &&
  (ask === null || rowsOf(book, ask.sheet).every((row) => row.id !== ask.id || standAs(row, ask.cells)));
