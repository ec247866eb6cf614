import type { Raw } from '../sheets/column';

/** One rectangle of cells to be written by one call. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly columns: readonly string[];
  /** Whose row each line is, by name; null for a line between that keeps what it holds, and on a page. */
  readonly names: readonly (string | null)[];
  readonly values: readonly (readonly Raw[])[];
  /** Number formats that the cells get first, where they are new. */
  readonly formats: readonly (readonly string[])[] | null;
  /** Rows that were put in for it: nothing else can stand there. */
  readonly fresh: boolean;
}

/** Cells of one row that are to be written, and whose they are. */
export interface Line {
  readonly name: string;
  readonly cells: Readonly<Record<string, unknown>>;
}
