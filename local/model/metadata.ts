import type { Area, Box } from './area';
import { boxOf, contains, intersects } from './area';
import type { Book, MetadataLocation, MetadataModel } from './book';
import { nextId, sheetById } from './book';
import { bookStructureChanged } from './changes';
import type { SheetModel } from './sheet-model';

/** What a search asks for, and where it looks. */
export interface MetadataSearch {
  key?: string;
  value?: string;
  id?: number;
  visibility?: string;
  locationType?: string;
  /** The sheet, and the cells on it; neither means the whole file. */
  sheetId?: number;
  area?: Area;
  /** For cells: what touches them too, not only what lies inside. */
  intersecting?: boolean;
}

/** The whole row or column that an area is, undefined for anything else. */
export function lineLocation(sheet: SheetModel, area: Area): MetadataLocation | undefined {
  const box = boxOf(area, sheet);
  const at = (type: 'ROW' | 'COLUMN', line: number) => ({ type, sheetId: sheet.id, first: line, last: line });
  if (box.top === box.bottom && box.left === 1 && box.right === sheet.maxColumns) return at('ROW', box.top);
  return box.left === box.right && box.top === 1 && box.bottom === sheet.maxRows ? at('COLUMN', box.left) : undefined;
}

/** The cells of a row or a column that carries metadata. */
export function lineArea({ type, first = 1, last = 1 }: MetadataLocation): Area {
  return type === 'ROW' ? { top: first, bottom: last } : { left: first, right: last };
}

export function sameLocation(a: MetadataLocation, b: MetadataLocation): boolean {
  return a.type === b.type && a.sheetId === b.sheetId && a.first === b.first && a.last === b.last;
}

export function addMetadata(book: Book, what: Omit<MetadataModel, 'id'>): MetadataModel {
  const item = { ...what, id: nextId(book) };
  book.metadata.push(item);
  bookStructureChanged(book.changes);
  return item;
}

function onCells(item: MetadataModel, sheet: SheetModel, box: Box, intersecting: boolean): boolean {
  const { location } = item;
  if (location.type === 'SPREADSHEET') return false;
  const own = location.type === 'SHEET' ? boxOf({}, sheet) : boxOf(lineArea(location), sheet);
  return intersecting ? intersects(own, box) : contains(box, own);
}

/** Whether an item lies where a search looks: on the sheet itself or any line of it, or inside the cells. */
function within(book: Book, item: MetadataModel, search: MetadataSearch): boolean {
  if (search.sheetId === undefined) return true;
  if (item.location.sheetId !== search.sheetId) return false;
  const sheet = sheetById(book, search.sheetId);
  if (!sheet) return false;
  return !search.area || onCells(item, sheet, boxOf(search.area, sheet), search.intersecting === true);
}

/** What fits all that is asked, in the order in which it was made. */
export function findMetadata(book: Book, search: MetadataSearch): MetadataModel[] {
  const fits = <T>(wanted: T | undefined, has: T): boolean => wanted === undefined || wanted === has;
  return book.metadata.filter(
    (item) =>
      fits(search.id, item.id) &&
      fits(search.key, item.key) &&
      fits<string | null>(search.value, item.value) &&
      fits<string>(search.visibility, item.visibility) &&
      fits<string>(search.locationType, item.location.type) &&
      within(book, item, search),
  );
}
