import type { ProtectionModel } from '../../model/book';
import { nextId } from '../../model/book';
import { sheetStructureChanged } from '../../model/changes';
import { protectionClass } from './classes';
import type { RangeCore, SheetCore, SpreadsheetCore } from './cores';
import { liveSheet } from './cores';
import { constantName } from './enums';
import { mustEditBook } from './guards';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;

export function protectionHandle(core: SpreadsheetCore, protection: ProtectionModel): GoogleProtection {
  return protectionClass.handle({ context: core.context, book: core.book, protection });
}

function add(core: SheetCore, what: Pick<ProtectionModel, 'kind' | 'area'>): GoogleProtection {
  mustEditBook(core);
  const sheet = liveSheet(core);
  const protection: ProtectionModel = {
    ...what,
    id: nextId(core.book),
    sheetId: sheet.id,
    description: '',
    warningOnly: false,
    domainEdit: false,
    editors: null,
    unprotected: [],
  };
  core.book.protections.push(protection);
  sheetStructureChanged(core.book.changes, sheet.id);
  return protectionHandle(core, protection);
}

/** A protected sheet stays protected as it is: there is one such protection a sheet. */
export function protectSheet(core: SheetCore): GoogleProtection {
  const { id } = liveSheet(core);
  const known = core.book.protections.find((one) => one.kind === 'SHEET' && one.sheetId === id);
  return known ? protectionHandle(core, known) : add(core, { kind: 'SHEET', area: {} });
}

/** A protected range gets one more protection, over the first: each must let a person pass. */
export function protectRange(core: RangeCore): GoogleProtection {
  return add(core, { kind: 'RANGE', area: { ...core.area } });
}

/** In the order in which they were made; Google's order is unverified. */
export function protectionsOf(core: SpreadsheetCore, type: unknown, sheetId?: number): GoogleProtection[] {
  const kind = constantName(type);
  return core.book.protections
    .filter((one) => one.kind === kind && (sheetId === undefined || one.sheetId === sheetId))
    .map((one) => protectionHandle(core, one));
}
