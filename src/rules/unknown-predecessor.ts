import { rule } from './finding';
import { short } from './names';
import { stepsOf } from './steps';

/** A task (or node) waits for one that does not exist. */
export const unknownPredecessor = rule<{ item: string; missing: readonly string[] }>()({
  id: 'unknown-predecessor',
  severity: 'error',
  source: 'Issue 2 §4: predecessors that exist',
  check: ({ book }) =>
    stepsOf(book).flatMap(({ sheet, steps }) => {
      const ids = new Set(steps.map(({ id }) => id));
      return steps.flatMap((step) => {
        const missing = (step.after ?? []).filter((id) => !ids.has(id)).map(short);
        return missing.length
          ? [{ at: { sheet, row: step.row, column: 'after' }, data: { item: step.name(), missing } }]
          : [];
      });
    }),
});
