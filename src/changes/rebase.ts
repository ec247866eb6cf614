import type { Terms } from '../sheets/column';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import { standing } from './apply-to';
import type { Block } from './block';
import { sameValue } from './cell';
import { changeBlocks } from './change-blocks';
import type { NewRow, RowChange, SheetChanges } from './changes';
import { type AnyRow, type Look, namedRows, rowsIn } from './look';
import { appendBlocks, pageBlocks } from './new-blocks';

/** Changes as they are to be written into the sheet as it was last seen. */
export interface Rebased {
  readonly blocks: readonly Block[];
  /** New rows to be put in under this row. */
  readonly insert: { readonly after: number; readonly count: number } | null;
  /** What is written, by row: for the look afterwards. */
  readonly changes: readonly RowChange[];
  readonly appended: readonly NewRow[];
  /** A person was there since: the person wins. */
  readonly voided: readonly RowChange[];
  /** Rows that are gone, or whose name stands twice. */
  readonly lost: readonly RowChange[];
}

type Formulas = (row: number, place: number) => string;

/** Whether people's cells still are what they were when it was decided; what is decided already counts as such. */
const stillSo = (change: RowChange, row: AnyRow, { table }: Look, formulas: Formulas): boolean =>
  Object.entries(change.was).every(([column, was]) => {
    const place = table.places[column];
    if (place === undefined || formulas(row.row, place) !== '') return false;
    const unread = table.problems.some((problem) => problem.row === row.row && problem.column === column);
    return !unread && (sameValue(row[column], was) || sameValue(row[column], change.cells[column]));
  });

/**
 * Changes laid over the sheet as it stands at the last look: columns by header, rows by name. A row that is gone or
 * stands twice is left alone, a person's cell that holds something else than was decided upon wins, a new row whose
 * like stands already is dropped. `whole`: the script's blocks of all rows go along, so that none can be lost.
 */
export const rebase = (
  key: SheetKey,
  look: Look,
  { append, cells, page }: SheetChanges,
  formulas: Formulas,
  terms: Terms,
  whole = true,
): Rebased => {
  const named = namedRows(key, look);
  const lost = cells.filter(({ id }) => !named.rows.has(id) || named.twice.has(id));
  const found = cells.filter(({ id }) => named.rows.has(id) && !named.twice.has(id));
  const voided = found.filter((change) => {
    const row = named.rows.get(change.id);
    return row !== undefined && !stillSo(change, row, look, formulas);
  });
  const changes = found.filter((change) => !voided.includes(change));
  const { identity = '' }: SheetSpec = sheets[key];
  const known = standing(rowsIn(look));
  const appended = append.filter(
    ({ cells: fresh, unless }) =>
      !known.has(unless) && !(typeof fresh[identity] === 'string' && named.rows.has(String(fresh[identity]))),
  );
  return {
    blocks: [
      ...changeBlocks(key, look, changes, named, terms, whole),
      ...(page ? pageBlocks(key, look, page, terms) : []),
      ...appendBlocks(key, look, appended, terms),
    ],
    insert: appended.length > 0 ? { after: look.table.lastRow, count: appended.length } : null,
    changes,
    appended,
    voided,
    lost,
  };
};
