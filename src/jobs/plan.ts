import type { ColumnKey, RowOf, SheetKey } from '../sheets/index';

/** The cells of one row to be written, by column; what is left out stays blank (new rows) or as it is (updates). */
export type Cells<K extends SheetKey> = { readonly [C in ColumnKey<K>]?: RowOf<K>[C] } & {
  readonly rest?: Readonly<Record<string, unknown>>;
};

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

/** The script's own cells in rows that people edit. */
export type Fill = {
  readonly [K in SheetKey]: {
    readonly sheet: K;
    readonly columns: readonly ColumnKey<K>[];
    readonly rows: readonly Filling<K>[];
  };
}[SheetKey];
