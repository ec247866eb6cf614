import type { SheetKey } from '../sheets/index';
import { ANY_FORMAT } from '../sheets/kinds';
import type { ColumnLook, Dropdown, SheetLook } from './look';

/** How one sheet looks at the moment, as far as it can be told from a few reads. */
export interface Observed {
  readonly name: string;
  readonly headerRow: number;
  /** Cells of the header row, '' where blank. */
  readonly headers: readonly string[];
  /** Which column a header means, in any language; by the header's place. */
  readonly known: readonly (string | undefined)[];
  readonly notes: readonly string[];
  /** Number formats under the header, by place. */
  readonly formats: readonly string[];
  /** By place: the words of the dropdown or that it offers a range; null where not every row under the header has one that lets other words in. */
  readonly dropdowns: readonly (readonly string[] | 'range' | null)[];
  /** The formulas of the live colours. */
  readonly liveFormulas: readonly string[];
  readonly frozenRows: number;
}

/** One difference between how a sheet looks and how it ought to; no mend touches a cell that people fill. */
export type Mend = { readonly sheet: SheetKey } & (
  | { readonly kind: 'make' }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'header'; readonly place: number; readonly from: string; readonly to: string }
  | { readonly kind: 'column'; readonly column: string; readonly place: number; readonly to: string }
  | {
      readonly kind: 'dropdown' | 'format' | 'note';
      readonly place: number;
      readonly column: string;
      readonly to: string;
    }
  | { readonly kind: 'live' }
  | { readonly kind: 'freeze' }
);

/** What is ours in a note stands under this sign; what a person wrote above it is left alone. */
export const ourNote = (note: string, ours: string): boolean => note.includes(ours);

/**
 * Where a column that nobody can find must be: under a header that was deleted or overtyped between its neighbours.
 * Null when there is no such place, and the column has to be made anew.
 */
const lostPlace = (
  look: SheetLook,
  seen: Observed,
  index: number,
  places: ReadonlyMap<string, number>,
): number | null => {
  const before = look.columns
    .slice(0, index)
    .reverse()
    .find(({ key }) => places.has(key));
  const place = before ? (places.get(before.key) ?? 0) + 1 : 1;
  const taken = seen.known[place - 1] !== undefined;
  const after = look.columns.slice(index + 1).find(({ key }) => places.has(key));
  const bounded = after !== undefined && places.get(after.key) === place + 1;
  const blank = (seen.headers[place - 1] ?? '') === '';
  if (taken || place > seen.headers.length) return null;
  return blank || (bounded && look.rest === null) ? place : null;
};

const placesOf = (seen: Observed): Map<string, number> => {
  const places = new Map<string, number>();
  seen.known.forEach((key, index) => {
    if (key !== undefined && !places.has(key)) places.set(key, index + 1);
  });
  return places;
};

/** Whether a dropdown is the one wanted: its words change with the language and with the version. */
const offersThat = (wanted: Dropdown, seen: readonly string[] | 'range' | null): boolean =>
  seen === 'range' || seen === null
    ? wanted.kind === seen
    : wanted.kind === 'words' && wanted.words.join('\n') === seen.join('\n');

const wordsIn = (formula: string): readonly string[] => formula.match(/"[^"]*"/g) ?? [];

/** Colours are compared by the words in them: the cells in their formulas move with the columns. */
const liveAsWanted = (look: SheetLook, { liveFormulas }: Observed): boolean => {
  const seen = new Set(liveFormulas.flatMap(wordsIn));
  return (
    liveFormulas.length >= look.live.length &&
    look.live.every(({ formula }) => wordsIn(formula).every((word) => seen.has(word)))
  );
};

const cellMends = (sheet: SheetKey, column: ColumnLook, place: number, seen: Observed): readonly Mend[] => {
  const at = place - 1;
  const to = column.header;
  return [
    ...(seen.headers[at] !== to ? [{ sheet, kind: 'header', place, from: seen.headers[at] ?? '', to } as const] : []),
    ...(ourNote(seen.notes[at] ?? '', column.note)
      ? []
      : [{ sheet, kind: 'note', place, column: column.key, to } as const]),
    // A cell that may hold anything has the format of what it holds.
    ...(seen.formats[at] === column.format || column.format === ANY_FORMAT
      ? []
      : [{ sheet, kind: 'format', place, column: column.key, to } as const]),
    ...(column.dropdown === null || offersThat(column.dropdown, seen.dropdowns[at] ?? null)
      ? []
      : [{ sheet, kind: 'dropdown', place, column: column.key, to } as const]),
  ];
};

/**
 * What it takes to make a sheet look as it ought to: empty when it does, so that mending twice changes nothing.
 * Columns may stand anywhere; only a lost one is put back. New columns come last, those furthest to the right first: each
 * is put in, so that the places of the others still hold when its turn comes.
 */
export const mendsFor = (look: SheetLook, seen: Observed | null): readonly Mend[] => {
  const { key: sheet } = look;
  if (seen === null) return [{ sheet, kind: 'make' }];
  const places = placesOf(seen);
  const mends: Mend[] = [];
  if (seen.name !== look.name) mends.push({ sheet, kind: 'rename', from: seen.name, to: look.name });
  let end = seen.headers.length;
  look.columns.forEach((column, index) => {
    const place = places.get(column.key) ?? lostPlace(look, seen, index, places);
    if (place === null) {
      const beside = column.beside === null ? undefined : places.get(column.beside);
      if (beside === undefined) end += 1;
      mends.push({ sheet, kind: 'column', column: column.key, place: (beside ?? end - 1) + 1, to: column.header });
      return;
    }
    places.set(column.key, place);
    mends.push(...cellMends(sheet, column, place, seen));
  });
  if (!liveAsWanted(look, seen)) mends.push({ sheet, kind: 'live' });
  if (seen.frozenRows < seen.headerRow) mends.push({ sheet, kind: 'freeze' });
  const columns = mends.filter(({ kind }) => kind === 'column') as (Mend & { readonly place: number })[];
  return [
    ...mends.filter(({ kind }) => kind !== 'column'),
    ...columns.filter(({ place }) => place > seen.headers.length),
    ...columns.filter(({ place }) => place <= seen.headers.length).sort((a, b) => b.place - a.place),
  ];
};
