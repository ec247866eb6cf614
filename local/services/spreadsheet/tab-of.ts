import { sheetById } from '../../model/book';
import type { ProtectionCore, SheetCore } from './cores';
import type { Core } from './handle';

/** The name of the tab that a handle is on; undefined where it is on none. */
export function tabOf(core: Core & Partial<SheetCore> & Partial<ProtectionCore>): string | undefined {
  if (core.sheet) return core.sheet.name;
  return core.book && core.protection && sheetById(core.book, core.protection.sheetId)?.name;
}
