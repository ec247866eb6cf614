import type { ColumnKey, RowOf, SheetKey } from './index';

/** The cells of one row to be written, by column; what is left out stays blank (new rows) or as it is (updates). */
export type Cells<K extends SheetKey> = { readonly [C in ColumnKey<K>]?: RowOf<K>[C] } & {
  readonly rest?: Readonly<Record<string, unknown>>;
};
