import { isAskSheet } from '../asks/kinds/index';
import { reachedBy } from '../asks/reached';
import type { Terms } from '../sheets/column';
import type { Workbook } from '../sheets/index';
import { actorsOf, type Edit } from './edits';
import type { Memory } from './memory';

/** An edit whose trigger ended before it could say which ask it reached: the sheet, read since, tells. */
const known = (edit: Edit, book: Workbook, terms: Terms): Edit => {
  const { sheet, typed, ids } = edit;
  if (ids !== null || typed === null || typed.row === 0 || !isAskSheet(sheet)) return edit;
  const reached = reachedBy(sheet, book, typed, terms);
  return reached === null ? edit : { ...edit, ids: [reached.id], parts: [reached.part] };
};

/** The memory with the hands of those edits too. */
export const withKnownHands = (memory: Memory, book: Workbook, terms: Terms): Memory => {
  const edits = memory.edits.map((edit) => known(edit, book, terms));
  return { ...memory, edits, actors: actorsOf(edits) };
};
