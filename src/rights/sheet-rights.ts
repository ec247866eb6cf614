import type { Editor } from '../sheets/column';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec, Table } from '../sheets/sheet';
import { type Area, spansOf } from './area';

/** Cells within the open ones of a sheet that only some may edit. */
export interface Guard {
  /** Finds the protection again; no two of a sheet are alike. */
  readonly name: string;
  readonly area: Area;
  readonly editors: readonly string[];
}

/** Who may edit which cells of one sheet. Accounts are lower-case, without the owner, who may edit everything. */
export interface SheetRights {
  readonly sheet: SheetKey;
  /** May edit the whole sheet. */
  readonly editors: readonly string[];
  /** Cells that the sheet's own protection leaves to the guards. */
  readonly open: readonly Area[];
  readonly guards: readonly Guard[];
}

/** Rows from `first` to `last`, and who fills in there. */
export interface Lot {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly editors: readonly string[];
}

/** Where the columns of the given people stand, as spans of neighbours. */
const columnSpans = (key: SheetKey, table: Table<SheetSpec>, edit: Editor) => {
  const spec: SheetSpec = sheets[key];
  const places = Object.entries(spec.columns).flatMap(([name, column]) =>
    column.edit === edit ? (table.places[name] ?? []) : [],
  );
  return spansOf(places);
};

const numbered = (lots: readonly Lot[]): readonly Lot[] => {
  const seen = new Map<string, number>();
  return lots.map((lot) => {
    const count = (seen.get(lot.name) ?? 0) + 1;
    seen.set(lot.name, count);
    return count === 1 ? lot : { ...lot, name: `${lot.name}#${count}` };
  });
};

/**
 * The rights of a sheet that is the leaders' but for some columns of some rows. The sheet's one protection closes
 * headers, ids, due dates, derived columns and everything beyond (also rows and columns that come later); what it
 * leaves open each lot's guard closes for all but its own people. One protection does what a band each would: where
 * protections overlap all must let a person pass, and this way there are fewer of them to write.
 */
export const rightsInLots = (
  sheet: SheetKey,
  table: Table<SheetSpec>,
  edit: Editor,
  leaders: readonly string[],
  lots: readonly Lot[],
): SheetRights => {
  const columns = columnSpans(sheet, table, edit);
  const [left, right] = [columns[0]?.[0], columns[columns.length - 1]?.[1]];
  if (left === undefined || right === undefined) return { sheet, editors: leaders, open: [], guards: [] };
  const rows = lots.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
  return {
    sheet,
    editors: leaders,
    open: spansOf(rows).flatMap(([top, bottom]) =>
      columns.map(([from, to]) => ({ top, bottom, left: from, right: to })),
    ),
    guards: numbered(lots).map(({ name, first, last, editors }) => ({
      name,
      area: { top: first, bottom: last, left, right },
      editors: [...new Set([...editors, ...leaders])].sort(),
    })),
  };
};
