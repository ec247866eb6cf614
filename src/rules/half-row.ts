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

/** A row was begun and not finished. */
export const halfRow = rule<{ sheet: SheetKey; column: string }>()({
  id: 'half-row',
  severity: 'error',
  // Source: half a row
  check: ({ book }) =>
    (['charter', 'duties', 'nodes', 'tasks', 'matrix', 'calendar'] as const).flatMap((sheet) => {
      const reported = reportedElsewhere(book, sheet);
      const columns = needed(sheet);
      const rows: readonly { readonly row: number; readonly [column: string]: unknown }[] = book[sheet].rows;
      return rows.flatMap((cells) =>
        columns
          .filter((column) => cells[column] === null && !reported(cells.row, column))
          .map((column) => ({ at: { sheet, row: cells.row, column }, data: { sheet, column } })),
      );
    }),
});
