import type { Box } from '../../model/area';
import type { Book } from '../../model/book';
import type { OddDates } from '../../model/odd-date';
import type { Runtime } from '../runtime';

/** Which tab and cells the person at the screen has selected; the host keeps it between executions. */
export interface SelectionState {
  sheetId: number;
  box: Box;
}

export interface SpreadsheetOptions {
  /** Makes what `SpreadsheetApp.getUi()` returns, or throws where there is none. */
  ui?: () => GoogleAppsScript.Base.Ui;
  toast?: (message: string, title: string, seconds: number | null) => void;
  /** Draws a menu made with the old `Spreadsheet.addMenu`. */
  menu?: (name: string, items: ({ name: string; functionName: string } | null)[]) => void;
  /** Whether an address belongs to a Google account; by default every well-formed address does. */
  accounts?: (email: string) => boolean;
  /** Whether an address belongs to no Workspace domain; by default none does. */
  consumer?: (email: string) => boolean;
  /** What a number under a date format is that is no date; the number itself by default. */
  oddDates?: OddDates;
  /** Other files, for scripts with the full spreadsheets scope. */
  openBook?: (id: string) => Book | undefined;
  createBook?: (name: string, rows: number, columns: number) => Book;
  copyBook?: (book: Book, name: string) => Book;
  /** Read and written in place. */
  selection?: SelectionState;
}

/** What every object of one execution shares. */
export interface Context {
  readonly runtime: Runtime;
  readonly options: SpreadsheetOptions;
  /** What is selected in the active file. */
  selection: SelectionState;
  /** The file that `setActiveSpreadsheet` named last; the script's own until then. */
  active: Book;
}

function firstCell(book: Book): SelectionState {
  const first = book.sheets.find((sheet) => !sheet.hidden) ?? book.sheets[0];
  return { sheetId: first?.id ?? 0, box: { top: 1, left: 1, bottom: 1, right: 1 } };
}

function selectionIn(book: Book, runtime: Runtime, options: SpreadsheetOptions): SelectionState {
  return (book === runtime.book ? options.selection : undefined) ?? firstCell(book);
}

export function createContext(runtime: Runtime, options: SpreadsheetOptions): Context {
  return { runtime, options, active: runtime.book, selection: selectionIn(runtime.book, runtime, options) };
}

/** Makes a file the active one for the rest of the execution; nobody has anything selected in a foreign file. */
export function makeActive(context: Context, book: Book): void {
  if (context.active === book) return;
  context.active = book;
  context.selection = selectionIn(book, context.runtime, context.options);
}
