import { rule } from './finding';
import { short } from './names';
import { stepsOf } from './steps';

/** A task (or node) waits for one that does not exist. */
export const unknownPredecessor = rule<{ item: string; missing: readonly string[] }>()({
  id: 'unknown-predecessor',
  severity: 'error',
  // Source: predecessors that exist
  check: ({ book }) =>
    stepsOf(book).flatMap(({ sheet, rows, nameAt }) => {
      const ids = new Set(rows.map(({ id }) => id));
      return rows.flatMap(({ row, after }, index) => {
        const missing = (after ?? []).filter((id) => !ids.has(id)).map(short);
        return missing.length ? [{ at: { sheet, row, column: 'after' }, data: { item: nameAt(index), missing } }] : [];
      });
    }),
});
