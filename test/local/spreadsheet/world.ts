import type { Book, BookOptions } from '../../../local/model/book';
import { createBook } from '../../../local/model/book';
import type { CallKind, Runtime } from '../../../local/services/runtime';
import type { SpreadsheetOptions } from '../../../local/services/spreadsheet/context';
import { createSpreadsheetApp } from '../../../local/services/spreadsheet/spreadsheet-app';

export interface World {
  book: Book;
  app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  file: GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  calls: { method: string; kind: CallKind }[];
}

export interface WorldOptions extends Partial<BookOptions> {
  user?: string;
  now?: string;
  scopes?: readonly string[];
  log?: (line: string) => void;
  spreadsheet?: SpreadsheetOptions;
}

export const lead = 'lead@example.com';
export const contact = 'contact@example.com';

/** A runtime that does nothing but count, on the given book. */
export function enter(book: Book, options: WorldOptions = {}): World {
  const calls: World['calls'] = [];
  const runtime: Runtime = {
    book,
    realm: { Date, Error, Array, Object },
    now: () => book.clock(),
    effectiveUser: options.user ?? lead,
    activeUser: options.user ?? lead,
    authMode: 'FULL',
    scopes: options.scopes ?? ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
    scriptTimeZone: 'Etc/UTC',
    record: (method, kind) => calls.push({ method, kind }),
    ...(options.log ? { log: options.log } : {}),
    exception: (message) => Object.assign(new Error(message), { name: 'Exception' }),
  };
  const app = createSpreadsheetApp(runtime, options.spreadsheet);
  const file = app.getActiveSpreadsheet();
  const [sheet] = file.getSheets();
  if (!sheet) throw new Error('a book has a sheet');
  calls.length = 0;
  return { book, app, file, sheet, calls };
}

/** A fresh file of the lead, shared with one contact, at noon of 2024-07-01 in Shanghai. */
export function world(options: WorldOptions = {}): World {
  const now = Date.parse(options.now ?? '2024-07-01T04:00:00Z');
  const book = createBook({
    id: 'book',
    name: 'A file',
    owner: lead,
    editors: [contact],
    timeZone: 'Asia/Shanghai',
    clock: () => now,
    ...options,
  });
  return enter(book, options);
}
