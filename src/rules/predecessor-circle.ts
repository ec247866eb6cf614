import { circlesOf } from '../domain/circle';
import { rule } from './finding';
import { stepsOf } from './steps';

const most = 12;

/** Tasks (or nodes) wait for each other in a circle, so that none can ever start. */
export const predecessorCircle = rule<{ ids: readonly string[]; count: number }>()({
  id: 'predecessor-circle',
  severity: 'error',
  // Source: predecessors make no circle
  check: ({ book }) =>
    stepsOf(book).flatMap(({ sheet, rows }) => {
      const before = new Map<string, readonly string[]>();
      const places = new Map<string, number>();
      for (const { id, row, after } of rows) {
        if (id === null || before.has(id)) continue;
        before.set(id, after ?? []);
        places.set(id, row);
      }
      return circlesOf(before).map((ids) => ({
        at: { sheet, row: places.get(ids[0] ?? '') ?? 1, column: 'after' },
        data: { ids: ids.slice(0, most), count: ids.length },
      }));
    }),
});
