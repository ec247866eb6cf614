import type { Cells } from '../sheets/cells';
import type { ColumnKey, SheetKey } from '../sheets/index';

/** New rows under the last one. */
export type Append = { readonly [K in SheetKey]: { readonly sheet: K; readonly rows: readonly Cells<K>[] } }[SheetKey];

/** All rows of a sheet that the script owns, written anew. */
export type Replace = Append;

/** Cells of one existing row, found by what people typed there rather than by where it stood. */
export interface Filling<K extends SheetKey> {
  /** Where the row stood when it was read. */
  readonly row: number;
  readonly cells: Cells<K>;
}

/**
 * Cells in rows that people edit. `block`: one call writes the columns of all rows from the first to the last given,
 * and rows between keep what was read: for the script's own columns. Without it exactly the given cells are written:
 * for the few cells of people that a decision changes.
 */
export type Fill = {
  readonly [K in SheetKey]: {
    readonly sheet: K;
    readonly columns: readonly ColumnKey<K>[];
    readonly rows: readonly Filling<K>[];
    readonly block: boolean;
  };
}[SheetKey];
