import { dayOf } from '../../src/domain/day';
import type { SheetKey } from '../../src/sheets/index';
import type { Host } from '../host';
import type { Stage } from './stage';

type Value = ReturnType<Host['sheet']>['values'][number][number];

/** A row of a sheet as a story reads it: its place, and its cells by column key (the matrix' departments by name). */
export interface Line {
  readonly row: number;
  readonly cells: Readonly<Record<string, Value>>;
}

const headersOf = ({ text }: Stage, key: SheetKey): readonly (readonly [column: string, header: string])[] => {
  const columns: Readonly<Record<string, { readonly header: string }>> = text.sheets[key].columns;
  return Object.entries(columns).map(([column, { header }]) => [column, header] as const);
};

/** The rows of a sheet under its header. */
export const linesOf = (stage: Stage, key: SheetKey): readonly Line[] => {
  const { values } = stage.host.sheet(stage.text.sheets[key].name);
  const known = new Map(headersOf(stage, key).map(([column, header]) => [header, column]));
  const names = (values[0] ?? []).map((cell) => known.get(String(cell)) ?? String(cell));
  return values
    .slice(1)
    .flatMap((cells, index) =>
      cells.every((cell) => cell === '')
        ? []
        : [{ row: index + 2, cells: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])) }],
    );
};

/** The row in which a column holds a value. Throws when there is none. */
export const lineWhere = (stage: Stage, key: SheetKey, column: string, value: string): Line => {
  const line = linesOf(stage, key).find(({ cells }) => String(cells[column] ?? '') === value);
  if (!line) throw new Error(`${stage.text.sheets[key].name}: ${value}?`);
  return line;
};

/** A cell as text: a day as `YYYY-MM-DD` in the file's zone, '' where blank. */
export const textOf = (stage: Stage, line: Line | undefined, column: string): string => {
  const value = line?.cells[column] ?? '';
  return value instanceof Date
    ? dayOf(value.getTime(), stage.host.spreadsheet.getSpreadsheetTimeZone())
    : String(value);
};

const letterOf = (place: number): string =>
  place > 26
    ? letterOf(Math.floor((place - 1) / 26)) + letterOf(((place - 1) % 26) + 1)
    : String.fromCharCode(64 + place);

/** The address of a column's cell in a row, by the column's key or (in the matrix) the department's name. */
export const cellAt = (stage: Stage, key: SheetKey, column: string, row: number): string => {
  const { name } = stage.text.sheets[key];
  const header = headersOf(stage, key).find(([known]) => known === column)?.[1] ?? column;
  const place = stage.host.sheet(name).headers.indexOf(header) + 1;
  if (place === 0) throw new Error(`${name}: ${header}?`);
  return `${letterOf(place)}${row}`;
};
