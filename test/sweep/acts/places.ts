import { linesOf } from '../../../local/scenarios/look';
import type { Stage } from '../../../local/scenarios/stage';
import type { SheetKey } from '../../../src/sheets/index';
import { NothingToDo } from './act';

/** The name of a sheet's tab. Throws where somebody took it away. */
export const tabNamed = (stage: Stage, key: SheetKey): string => {
  const { name } = stage.text.sheets[key];
  if (!stage.host.file.book.sheets.some((sheet) => sheet.name === name)) throw new NothingToDo(name);
  return name;
};

/** How far a sheet's content reaches: the last row and column. */
export const reachOf = (stage: Stage, key: SheetKey): { readonly row: number; readonly column: number } => {
  const { values, headers } = stage.host.sheet(tabNamed(stage, key));
  return { row: values.length, column: headers.length };
};

export const letterOf = (place: number): string =>
  place > 26
    ? letterOf(Math.floor((place - 1) / 26)) + letterOf(((place - 1) % 26) + 1)
    : String.fromCharCode(64 + place);

/** The place of a column by its key or header. Throws where it has none. */
export const placeOf = (stage: Stage, key: SheetKey, column: string): number => {
  const words: Readonly<Record<string, { readonly header: string }>> = stage.text.sheets[key].columns;
  const place = stage.host.sheet(tabNamed(stage, key)).headers.indexOf(words[column]?.header ?? column) + 1;
  if (place === 0) throw new NothingToDo(`${key} ${column}`);
  return place;
};

/** The first row under the content's first rows in which nothing that makes a row stands, by the given column. */
export const blankRow = (stage: Stage, key: SheetKey, column: string, except: readonly number[] = []): number => {
  const line = linesOf(stage, key).find(
    ({ row, cells }) => !except.includes(row) && String(cells[column] ?? '') === '' && row > 2,
  );
  if (!line) throw new NothingToDo(`${key}: no row without ${column}`);
  return line.row;
};
