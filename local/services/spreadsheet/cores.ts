import type { Area, Box } from '../../model/area';
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

/** Throws Google's sentence in the script's own realm. */
export function fail(core: Core, message: string): never {
  throw core.context.runtime.exception(message);
}

/** The sheet behind a handle; a handle of a deleted sheet throws (PLATFORM §5; the text is unverified). */
export function liveSheet(core: SheetCore): SheetModel {
  if (!core.book.sheets.includes(core.sheet)) fail(core, 'Sheet not found');
  return core.sheet;
}

export function boxOfRange(core: RangeCore): Box {
  return boxOf(core.area, liveSheet(core));
}

/** The same sheet, other cells. */
export function rangeOn(core: SheetCore, area: Area): RangeCore {
  return { context: core.context, book: core.book, sheet: core.sheet, area };
}

export function sheetOf(core: SpreadsheetCore, sheet: SheetModel): SheetCore {
  return { context: core.context, book: core.book, sheet };
}
