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

/** Rows in which the columns of the given people are open to some of them. */
export interface Band {
  readonly edit: Editor;
  readonly lots: readonly Lot[];
}

type Span = readonly [first: number, last: number];

/** Where the columns of the given people stand, as spans of neighbours. */
const columnSpans = (key: SheetKey, table: Table<SheetSpec>, edit: Editor): readonly Span[] => {
  const spec: SheetSpec = sheets[key];
  const places = Object.entries(spec.columns).flatMap(([name, column]) =>
    column.edit === edit ? (table.places[name] ?? []) : [],
  );
  return spansOf(places);
};

const endsOf = (spans: readonly Span[]): readonly Span[] => {
  const [left, right] = [spans[0]?.[0], spans[spans.length - 1]?.[1]];
  return left === undefined || right === undefined ? [] : [[left, right]];
};

const overlap = (one: Span, other: Span): boolean => one[0] <= other[1] && other[0] <= one[1];

/** No two guards of a sheet bear one name: a further one of the same people is counted. */
const numbered = (guards: readonly Guard[]): readonly Guard[] => {
  const seen = new Map<string, number>();
  return guards.map((guard) => {
    const count = (seen.get(guard.name) ?? 0) + 1;
    seen.set(guard.name, count);
    return count === 1 ? guard : { ...guard, name: `${guard.name}#${count}` };
  });
};

/**
 * The rights of a sheet that is the leaders' but for some columns of some rows. The sheet's one protection closes
 * headers, ids, due dates, derived columns and everything beyond (also rows and columns that come later); what it
 * leaves open each lot's guard closes for all but its own people. One protection does what a span of columns each would: where
 * protections overlap all must let a person pass, and this way there are fewer of them to write. Only where columns of two bands stand
 * among each other has each span a guard of its own, or nobody but the leaders would pass.
 */
export const rightsInBands = (
  sheet: SheetKey,
  table: Table<SheetSpec>,
  leaders: readonly string[],
  bands: readonly Band[],
): SheetRights => {
  const found = bands.map(({ edit, lots }) => ({ lots, spans: columnSpans(sheet, table, edit) }));
  const mixed = found.some(({ spans }, index) =>
    found
      .slice(index + 1)
      .some((other) => endsOf(spans).some((one) => endsOf(other.spans).some((two) => overlap(one, two)))),
  );
  return {
    sheet,
    editors: leaders,
    open: found.flatMap(({ lots, spans }) => {
      const rows = lots.flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      );
      return spansOf(rows).flatMap(([top, bottom]) => spans.map(([left, right]) => ({ top, bottom, left, right })));
    }),
    guards: numbered(
      found.flatMap(({ lots, spans }) =>
        lots.flatMap(({ name, first, last, editors }) =>
          (mixed ? spans : endsOf(spans)).map(([left, right]) => ({
            name,
            area: { top: first, bottom: last, left, right },
            editors: [...new Set([...editors, ...leaders])].sort(),
          })),
        ),
      ),
    ),
  };
};
