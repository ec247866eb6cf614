import type { Raw } from '../sheets/column';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec, Table } from '../sheets/sheet';

/** A sheet as one read found it: the cells as they stand, and what they mean. */
export interface Look {
  readonly table: Table<SheetSpec>;
  /** From A1 to the last used cell. */
  readonly values: readonly (readonly Raw[])[];
}

export type AnyRow = Readonly<Record<string, unknown>> & { readonly row: number };

/** The rows with content, whatever their sheet: each was read by the description of its own. */
export const rowsIn = ({ table }: Pick<Look, 'table'>): readonly AnyRow[] => table.rows as unknown as readonly AnyRow[];

/** A cell's name in a list of cells. */
export const cellName = (row: number, place: number): string => `${row}/${place}`;

/** Where a cell of such a list stands. */
export const cellNamed = (name: string): { readonly row: number; readonly place: number } => {
  const [row = 0, place = 0] = name.split('/').map(Number);
  return { row, place };
};

/** A cell of a look, 1-based; '' beyond what is used. */
export const cellAt = ({ values }: Look, row: number, place: number): Raw => values[row - 1]?.[place - 1] ?? '';

/** The header above a place, '' where none is. */
export const headerAt = (look: Look, place: number): string => String(cellAt(look, look.table.headerRow, place)).trim();

/** Which column stands at each place: a known one by its key, another by its header. */
export const columnNames = ({ places, restPlaces }: Table<SheetSpec>): ReadonlyMap<number, string> =>
  new Map([
    ...restPlaces.map(({ header, place }) => [place, header] as const),
    ...Object.entries(places).flatMap(([column, place]) => (place === undefined ? [] : [[place, column] as const])),
  ]);

/** The same of one place, also of a second column under a known header; '' for none. */
export const columnAt = (look: Look): ((place: number) => string) => {
  const known = columnNames(look.table);
  return (place) => known.get(place) ?? headerAt(look, place);
};

/** Where a column stands in a look, by its key or its header; undefined where it does not. */
export const placeOf = ({ table }: Look, column: string): number | undefined =>
  table.places[column] ?? table.restPlaces.find(({ header }) => header === column)?.place;

/** The name that a row bears for good, or null. */
export const nameOf = (key: SheetKey, row: AnyRow): string | null => {
  const { identity = '' }: SheetSpec = sheets[key];
  const name = row[identity];
  return name === null || name === undefined || name === '' ? null : String(name);
};

export interface Named {
  /** The row of each name. */
  readonly rows: ReadonlyMap<string, AnyRow>;
  /** Names that more than one row bears: which is meant nobody can tell. */
  readonly twice: ReadonlySet<string>;
}

/** The rows of a look by their names. */
export const namedRows = (key: SheetKey, look: Look): Named => {
  const rows = new Map<string, AnyRow>();
  const twice = new Set<string>();
  for (const row of rowsIn(look)) {
    const name = nameOf(key, row);
    if (name === null) continue;
    if (rows.has(name)) twice.add(name);
    else rows.set(name, row);
  }
  return { rows, twice };
};
