import type { Area, Box, GridSize } from '../../model/area';
import { boxOf } from '../../model/area';
import type { Book, ProtectionModel } from '../../model/book';
import type { MetadataSearch } from '../../model/metadata';
import type { SheetModel } from '../../model/sheet-model';
import type { Core } from './handle';

export interface SpreadsheetCore extends Core {
  readonly book: Book;
}

export interface SheetCore extends SpreadsheetCore {
  readonly sheet: SheetModel;
}

export interface RangeCore extends SheetCore {
  readonly area: Area;
}

export interface ProtectionCore extends SpreadsheetCore {
  readonly protection: ProtectionModel;
}

/** By its number: a named range is replaced whenever lines move. */
export interface NamedRangeCore extends SpreadsheetCore {
  readonly namedRangeId: number;
}

/** By its number: what lines were moved or removed under is found anew. */
export interface MetadataCore extends SpreadsheetCore {
  readonly metadataId: number;
}

export interface MetadataSearchCore extends SpreadsheetCore {
  readonly search: MetadataSearch;
}

/** The active file of the execution. */
export function activeFile(core: SpreadsheetCore): SpreadsheetCore {
  const { active } = core.context;
  return active === core.book ? core : { context: core.context, book: active };
}

/** PLATFORM §5, "beyond grid". */
export const outsideMessage = 'The coordinates of the range are outside the dimensions of the sheet.';

/** Throws Google's sentence in the script's own realm. */
export function fail(core: Core, message: string): never {
  throw core.context.runtime.exception(message);
}

/** The sheet behind a handle; a handle of a deleted sheet throws (PLATFORM §5; the text is unverified). */
export function liveSheet(core: SheetCore): SheetModel {
  if (core.book.sheets.includes(core.sheet)) return core.sheet;
  core.context.runtime.buffer?.stopIfPlanning();
  return fail(core, 'Sheet not found');
}

/** The sheet's size as the script must take it to be: what it has written counts, though nobody else sees it yet. */
export function sizeOf(core: SheetCore): GridSize {
  const sheet = liveSheet(core);
  return core.context.runtime.buffer?.sizeOf(sheet) ?? sheet;
}

/** The cells of a range; lines may have been taken away since it was made. */
export function boxOfRange(core: RangeCore): Box {
  const size = sizeOf(core);
  const box = boxOf(core.area, size);
  if (box.bottom > size.maxRows || box.right > size.maxColumns) fail(core, outsideMessage);
  return box;
}

/** The same sheet, other cells. */
export function rangeOn(core: SheetCore, area: Area): RangeCore {
  return { context: core.context, book: core.book, sheet: core.sheet, area };
}

export function sheetOf(core: SpreadsheetCore, sheet: SheetModel): SheetCore {
  return { context: core.context, book: core.book, sheet };
}
