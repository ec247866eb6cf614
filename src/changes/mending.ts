import type { Raw, Terms } from '../sheets/column';
import type { SheetKey } from '../sheets/index';
import { isAstray, leftovers } from './astray';
import type { Before } from './before';
import { mergedCells, type RowChange } from './changes';
import type { Look } from './look';
import { mendBlocks } from './mend-blocks';
import { mendCells } from './mend-cells';

/** A cell of people that a write meant for another row has hit. */
export interface Hit {
  readonly row: number;
  readonly place: number;
  readonly column: string;
  /** The row's own name; null where it has none. */
  readonly name: string | null;
  /** Whose row was meant, and what was decided. */
  readonly meant: string;
  readonly act: string;
  readonly ours: string;
}

export interface Mending {
  /** What rows get back, by name: their own block, or people's cell. */
  readonly changes: readonly RowChange[];
  /** Cells of rows without a name, by `row/place`: what was written there is blanked, or its stamp marked as told. */
  readonly loose: ReadonlyMap<string, Raw>;
  /** Rows that got their own block back. */
  readonly moved: readonly string[];
  /** Rows whose block was overwritten and stands nowhere. */
  readonly lost: readonly { readonly name: string; readonly row: number }[];
  /** Stamps of rows that are gone. */
  readonly nowhere: readonly { readonly stamp: string; readonly row: number; readonly place: number }[];
  /** Whether columns were moved under the write: what stands in the column of the stamps is no stamp at all. */
  readonly shifted: boolean;
  /** People's cells that got back what they held. */
  readonly putBack: readonly (Hit & { readonly theirs: string })[];
  /** Those of which nobody knows what they held, or whether they were hit at all. */
  readonly doubtful: readonly Hit[];
}

/**
 * What a write that landed in other rows than it was meant for has left, since the run was killed before it looked again: the stamps that
 * stand beside what was written are not those of their rows. Blocks go back to the rows by their stamps; people's cells get back what
 * they held, where that is known and they still hold exactly what was written; the rest is named, never guessed. Null where every stamp
 * fits. `before` is what people's cells held, where a broken-off run had put it down.
 */
export const mendingOf = (key: SheetKey, look: Look, before: Before | null, terms: Terms): Mending | null => {
  if (!isAstray(key, look)) return null;
  const blocks = mendBlocks(key, look, terms);
  const cells = mendCells(key, look, before, terms);
  return {
    ...blocks,
    ...cells,
    shifted: blocks.shifted || cells.shifted,
    changes: mergedCells([...blocks.changes, ...cells.changes]),
    loose: new Map([...leftovers(key, look).map((cell) => [cell, ''] as const), ...blocks.loose, ...cells.loose]),
  };
};
