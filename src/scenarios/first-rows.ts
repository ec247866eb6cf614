import type { ColumnKey, RowOf, SheetKey } from '../sheets/index';
import type { Settings } from '../sheets/setting-list';

/** A row to be written into a new workbook, by column; what is left out or null stays blank. */
export type FirstRow<K extends SheetKey> = { readonly [C in ColumnKey<K>]?: RowOf<K>[C] } & {
  /** Cells under headers of no known column: the matrix' letters by department. */
  readonly rest?: Readonly<Record<string, unknown>>;
};

/** Everything that a new collaboration begins with. */
export interface FirstRows {
  readonly charter: readonly FirstRow<'charter'>[];
  readonly duties: readonly FirstRow<'duties'>[];
  readonly nodes: readonly FirstRow<'nodes'>[];
  readonly tasks: readonly FirstRow<'tasks'>[];
  readonly matrix: {
    /** Headers after the fixed columns. */
    readonly departments: readonly string[];
    readonly rows: readonly FirstRow<'matrix'>[];
  };
  readonly settings: Pick<Settings, 'language' | 'matrixOf'>;
}
