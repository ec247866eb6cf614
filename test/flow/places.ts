import type { Stage } from '../../local/scenarios/stage';
import { columnLetter } from '../../src/layout/column-letter';
import type { ColumnKey, SheetKey } from '../../src/sheets/index';

/** Where a column stands now, as people name it: `L`. */
export const letterOf = <K extends SheetKey>(stage: Stage, sheet: K, column: ColumnKey<K>): string => {
  const { name, columns } = stage.text.sheets[sheet];
  const words: Readonly<Record<string, { readonly header: string }>> = columns;
  const place = stage.host.sheet(name).headers.indexOf(words[column]?.header ?? '');
  if (place < 0) throw new Error(`${name} has no column ${column}.`);
  return columnLetter(place + 1);
};

/** All columns of the rows given, as people name them: `A2:V27`. */
export const wholeRows = (stage: Stage, sheet: SheetKey, first: number, last: number): string =>
  `A${first}:${columnLetter(stage.host.sheet(stage.text.sheets[sheet].name).headers.length)}${last}`;
