import { sheetById } from '../../model/book';
import type { SheetModel } from '../../model/sheet-model';
import type { SpreadsheetCore } from './cores';
import { fail } from './cores';

/** The tab in front; where nobody looks at the file, its first shown one. */
export function activeSheet(core: SpreadsheetCore): SheetModel {
  const { book } = core;
  const selected = sheetById(book, core.context.selection.sheetId);
  return selected ?? book.sheets.find((sheet) => !sheet.hidden) ?? book.sheets[0] ?? fail(core, 'Sheet not found');
}

/** Brings a tab to the front. Which of its cells is selected then is not kept for each tab: it is the first. */
export function showInFront(core: SpreadsheetCore, sheet: SheetModel): void {
  const { selection } = core.context;
  if (selection.sheetId === sheet.id) return;
  selection.sheetId = sheet.id;
  selection.box = { top: 1, left: 1, bottom: 1, right: 1 };
}
