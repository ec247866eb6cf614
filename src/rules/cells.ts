import type { RowOf, SheetKey, Workbook } from '../sheets/index';
import type { Problem } from '../sheets/sheet';

/** Whether a cell of a sheet holds something unreadable, or its column is gone: then it is not also reported as blank. */
export const reportedElsewhere = (book: Workbook, sheet: SheetKey): ((row: number, column: string) => boolean) => {
  const { problems, places } = book[sheet];
  const cells = new Set(problems.map(({ row, column }) => `${row}:${column}`));
  return (row, column) => places[column] === undefined || cells.has(`${row}:${column}`);
};

/** What stands unreadable under the further headers of the matrix. */
export const unreadLetters = ({ matrix }: Workbook): readonly Problem[] => {
  const departments = new Set(matrix.restPlaces.map(({ header }) => header));
  return matrix.problems.filter(({ column }) => departments.has(column));
};

/** Tasks that have a name. A row without one is half a row, which is its own finding. */
export const namedTasks = ({ tasks }: Workbook): readonly RowOf<'tasks'>[] =>
  tasks.rows.filter(({ task }) => task !== null);
