import { createFile, createWorld } from '../../../local/execution/create-world';
import type { Hand } from '../../../local/execution/person-rights';
import { parseA1 } from '../../../local/model/a1';
import type { Area } from '../../../local/model/area';
import { boxOf } from '../../../local/model/area';
import type { Book, ProtectionModel } from '../../../local/model/book';
import { nextId } from '../../../local/model/book';
import { setLayer } from '../../../local/model/layers';
import type { Cell, SheetModel } from '../../../local/model/sheet-model';
import type { ValidationModel } from '../../../local/model/validation-model';
import { readDisplay, readValues } from '../../../local/model/values';

export const lead = 'lead@example.com';
export const contact = 'contact@example.com';
export const viewer = 'viewer@example.com';
export const outsider = 'nobody@example.com';
export const tab = 'Sheet1';
export const refused = 'You are trying to edit a protected cell or object.';

export interface Desk {
  book: Book;
  sheet: SheetModel;
  /** The hands of somebody at this file. */
  of(user: string): Hand;
}

export function area(a1: string): Area {
  const found = parseA1(a1)?.area;
  if (!found) throw new Error(`${a1} is no range`);
  return found;
}

/** A file of the lead, with one contact who edits and one viewer, at noon of 2024-07-01 in Shanghai. */
export function desk(): Desk {
  const world = createWorld(Date.parse('2024-07-01T04:00:00Z'), 'seed', {});
  const about = { name: 'A file', owner: lead, locale: 'en_US', timeZone: 'Asia/Shanghai' };
  const file = createFile(world, about, { dist: '', scriptTimeZone: null });
  const { book } = file;
  book.editors.push(contact);
  book.viewers.push(viewer);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('a book has a sheet');
  return { book, sheet, of: (user) => ({ file, user }) };
}

/** Protects cells (or, for '', the sheet) for the lead and whoever is named. */
export function protect(at: Desk, a1: string, more: Partial<ProtectionModel> = {}): ProtectionModel {
  const protection: ProtectionModel = {
    id: nextId(at.book),
    kind: a1 === '' ? 'SHEET' : 'RANGE',
    sheetId: at.sheet.id,
    area: a1 === '' ? {} : area(a1),
    description: '',
    warningOnly: false,
    domainEdit: false,
    editors: [],
    unprotected: [],
    ...more,
  };
  at.book.protections.push(protection);
  return protection;
}

export function validate({ sheet }: Desk, a1: string, rule: ValidationModel): void {
  setLayer(sheet.layers, 'validation', boxOf(area(a1), sheet), rule);
}

export function values({ book, sheet }: Desk, a1: string): (Cell | Date)[][] {
  return readValues(book, sheet, boxOf(area(a1), sheet), { toDate: (instant) => new Date(instant) });
}

export function shown({ book, sheet }: Desk, a1: string): string[][] {
  return readDisplay(book, sheet, boxOf(area(a1), sheet));
}
