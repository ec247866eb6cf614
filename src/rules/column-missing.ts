import { sheetKeys, sheets } from '../sheets/index';
import { rule } from './finding';

/** A header of the workbook is gone, so that its column cannot be found. */
export const columnMissing = rule<{ sheet: string; column: string }>()({
  id: 'column-missing',
  severity: 'error',
  // Source: FIELD: a renamed column works or is refused loudly
  check: ({ book }) =>
    sheetKeys
      .filter((sheet) => book[sheet].present)
      .flatMap((sheet) =>
        Object.keys(sheets[sheet].columns)
          .filter((column) => book[sheet].places[column] === undefined)
          .map((column) => ({ at: { sheet }, data: { sheet, column } })),
      ),
});
