import type { Stage } from '../../local/scenarios/stage';
import { columnLetter } from '../../src/layout/column-letter';
import type { ColumnKey, SheetKey } from '../../src/sheets/index';

/** The number of the column now, from 1. Throws when it has no header. */
export const placeOf = <K extends SheetKey>(stage: Stage, sheet: K, column: ColumnKey<K>): number => {
  const { name, columns } = stage.text.sheets[sheet];
  const words: Readonly<Record<string, { readonly header: string }>> = columns;
  const place = stage.host.sheet(name).headers.indexOf(words[column]?.header ?? '');
  if (place < 0) throw new Error(`${name} has no column ${column}.`);
  return place + 1;
};

/** Where a column stands now, as people name it: `L`. */
export const letterOf = <K extends SheetKey>(stage: Stage, sheet: K, column: ColumnKey<K>): string =>
  columnLetter(placeOf(stage, sheet, column));

/** Cells of one column from row to row, as people name them: `L2:L200`. */
export const cellsDown = <K extends SheetKey>(
  stage: Stage,
  sheet: K,
  column: ColumnKey<K>,
  [first, last]: readonly [number, number],
): string => {
  const letter = letterOf(stage, sheet, column);
  return `${letter}${first}:${letter}${last}`;
};

/** The first cell of a row, whatever column stands there. */
export const startOf = (row: number): string => `A${row}`;

/** All columns of the rows given, as people name them: `A2:V27`. */
export const wholeRows = (stage: Stage, sheet: SheetKey, first: number, last: number): string =>
  `${startOf(first)}:${columnLetter(stage.host.sheet(stage.text.sheets[sheet].name).headers.length)}${last}`;
