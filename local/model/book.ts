import type { Area } from './area';
import type { ChangeLog } from './changes';
import { bookStructureChanged, createChangeLog } from './changes';
import type { SheetModel } from './sheet-model';
import { createSheet } from './sheet-model';

export interface NamedRangeModel {
  id: number;
  name: string;
  sheetId: number;
  area: Area;
}

export interface ProtectionModel {
  id: number;
  kind: 'RANGE' | 'SHEET';
  sheetId: number;
  /** The protected cells; {} for a whole sheet. */
  area: Area;
  namedRangeId?: number;
  description: string;
  warningOnly: boolean;
  domainEdit: boolean;
  /** Who may edit beside the owner; null until somebody is named: then every editor of the file may (Sheet.protect). */
  editors: string[] | null;
  unprotected: Area[];
}

export interface MetadataLocation {
  type: 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';
  sheetId?: number;
  first?: number;
  last?: number;
}

export interface MetadataModel {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  location: MetadataLocation;
}

/** One spreadsheet file: plain data (see save.ts), but for the change feed and the clock. */
export interface Book {
  id: string;
  name: string;
  /** As Google writes it: zh_CN, en_US. */
  locale: string;
  timeZone: string;
  /** Null on a shared drive. */
  owner: string | null;
  editors: string[];
  viewers: string[];
  /** What everybody may who has the link, signed in or not; nothing where it is left out. */
  link?: 'editor' | 'viewer';
  sheets: SheetModel[];
  namedRanges: NamedRangeModel[];
  protections: ProtectionModel[];
  metadata: MetadataModel[];
  /** Numbers given out so far: every id inside the book comes from it, so that a run can be repeated exactly. */
  counter: number;
  changes: ChangeLog;
  /** The host's clock in milliseconds, for TODAY() and NOW(); the machine's is never asked. */
  clock: () => number;
}

export interface BookOptions {
  id: string;
  name: string;
  owner: string | null;
  locale?: string;
  timeZone?: string;
  editors?: readonly string[];
  viewers?: readonly string[];
  clock?: () => number;
  /** Rows and columns of the first sheet. */
  rows?: number;
  columns?: number;
}

/** The name Google gives a new tab, without its number. */
export function newSheetWord(locale: string): string {
  return locale.startsWith('zh') ? '工作表' : 'Sheet';
}

export function createBook(options: BookOptions): Book {
  const locale = options.locale ?? 'en_US';
  return {
    id: options.id,
    name: options.name,
    locale,
    timeZone: options.timeZone ?? 'Etc/UTC',
    owner: options.owner,
    editors: [...(options.editors ?? [])],
    viewers: [...(options.viewers ?? [])],
    // The first tab of a new file has the id 0, as in Google's addresses (`#gid=0`).
    sheets: [createSheet(0, `${newSheetWord(locale)}1`, options.rows, options.columns)],
    namedRanges: [],
    protections: [],
    metadata: [],
    counter: 0,
    changes: createChangeLog(),
    clock: options.clock ?? (() => 0),
  };
}

/** A new id: scattered like Google's, yet the same in every run. */
export function nextId(book: Book): number {
  book.counter += 1;
  return (book.counter * 1_103_515_245 + 12_345) % 2_147_483_647;
}

export function sheetById(book: Book, id: number): SheetModel | undefined {
  return book.sheets.find((sheet) => sheet.id === id);
}

export function sheetByName(book: Book, name: string): SheetModel | undefined {
  return book.sheets.find((sheet) => sheet.name === name);
}

/** Two tabs may not differ by case alone [R]. */
export function isNameTaken(book: Book, name: string, except?: SheetModel): boolean {
  return book.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase());
}

export function addSheet(book: Book, sheet: SheetModel, index = book.sheets.length): void {
  book.sheets.splice(index, 0, sheet);
  bookStructureChanged(book.changes);
}

/** The address of somebody who is not signed in. */
export const ANONYMOUS = '';

export type Access = 'owner' | 'editor' | 'viewer' | 'none';

export function sameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

export function accessOf(book: Book, email: string): Access {
  if (book.owner !== null && sameAddress(book.owner, email)) return 'owner';
  if (book.editors.some((one) => sameAddress(one, email))) return 'editor';
  if (book.link === 'editor') return 'editor';
  return book.viewers.some((one) => sameAddress(one, email)) ? 'viewer' : (book.link ?? 'none');
}

export function mayEdit(book: Book, email: string): boolean {
  const access = accessOf(book, email);
  return access === 'owner' || access === 'editor';
}
