import type { ColumnKey } from '../../../sheets/index';

/** A cell of 资源需求. */
export type RequestColumn = ColumnKey<'requests'>;

/** What the workbook says in the row of a need: what it still lacks, whom it was put to, what was decided. */
export interface RequestWords {
  lacks(columns: readonly RequestColumn[]): string;
  unread(column: RequestColumn, typed: string): string;
  /** `again`: it was put before and has been changed since. */
  put(who: string, again: boolean): string;
  accepted(): string;
  returned(word: string): string;
}
