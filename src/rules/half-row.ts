import { draftsOf, typedKinds } from '../asks/kinds/index';
import { type SheetKey, sheets } from '../sheets/index';
import { reportedElsewhere } from './cells';
import { rule } from './finding';

/** What a row of each sheet cannot do without. What a task lacks beside its name has rules of its own. */
const needed = (sheet: SheetKey): readonly string[] =>
  sheet === 'tasks'
    ? ['task']
    : Object.entries(sheets[sheet].columns)
        .filter(([, { required }]) => required)
        .map(([column]) => column);

interface AnyRow {
  readonly row: number;
  readonly [column: string]: unknown;
}

/** A row was begun and not finished. */
export const halfRow = rule<{ sheet: SheetKey; column: string }>()({
  id: 'half-row',
  severity: 'error',
  // Source: half a row
  check: ({ book }) =>
    [
      ...(['charter', 'duties', 'nodes', 'tasks', 'matrix', 'calendar'] as const).map((sheet) => ({
        sheet,
        rows: book[sheet].rows as readonly AnyRow[],
      })),
      // Whatever was put is whole, and whatever was emptied is nothing.
      ...typedKinds.map((kind) => ({ sheet: kind.sheet, rows: draftsOf(kind, book) as readonly AnyRow[] })),
    ].flatMap(({ sheet, rows }) => {
      const reported = reportedElsewhere(book, sheet);
      const columns = needed(sheet);
      return rows.flatMap((cells) =>
        columns
          .filter((column) => cells[column] === null && !reported(cells.row, column))
          .map((column) => ({ at: { sheet, row: cells.row, column }, data: { sheet, column } })),
      );
    }),
});
