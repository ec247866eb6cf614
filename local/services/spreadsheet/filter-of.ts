import { sheetStructureChanged } from '../../model/changes';
import { filterClass } from './classes';
import type { RangeCore, SheetCore } from './cores';
import { fail, liveSheet } from './cores';
import type { GoogleFilter } from './filter-cores';
import { mustEditSheet } from './guards';

/** A sheet has one filter at most, the same for all its cells (BEHAVIOURS §7). */
export function filterOf(core: SheetCore): GoogleFilter | null {
  const { context, book, sheet } = core;
  const { filter } = liveSheet(core);
  return filter ? filterClass.handle({ context, book, sheet, filter }) : null;
}

/** The sentence for a second filter is unverified. */
export function addFilter(core: RangeCore): GoogleFilter {
  const sheet = liveSheet(core);
  if (sheet.filter) fail(core, "You can't create a filter in a sheet that already has a filter.");
  mustEditSheet(core);
  const filter = { area: { ...core.area }, criteria: {} };
  sheet.filter = filter;
  sheetStructureChanged(core.book.changes, sheet.id);
  return filterClass.handle({ context: core.context, book: core.book, sheet, filter });
}
