import type { Cells } from './cells';
import { type RowOf, type SheetKey, sheets, type TableOf } from './index';

/** A row that was just written, as it will be read: what was not written is blank. */
const asRead = <K extends SheetKey>(key: K, cells: Cells<K>, row: number): RowOf<K> => {
  const blank = Object.fromEntries(Object.keys(sheets[key].columns).map((column) => [column, null]));
  return { ...blank, rest: {}, ...cells, row } as unknown as RowOf<K>;
};

/** A table with new rows under its last one, as it will be read: so that a run goes on without reading again. */
export const withAppended = <K extends SheetKey>(key: K, table: TableOf<K>, cells: readonly Cells<K>[]): TableOf<K> => {
  const rows = cells.map((one, index) => asRead(key, one, table.lastRow + 1 + index));
  return { ...table, rows: [...table.rows, ...rows], lastRow: table.lastRow + rows.length } as TableOf<K>;
};
