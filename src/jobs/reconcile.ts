import { pileBy } from '../domain/pile-by';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';

type AnyRow = Readonly<Record<string, unknown>> & { readonly row: number };

/** What a row's people typed, but for the columns just written: it stays the row's own wherever the row is moved. */
const contentOf = (key: SheetKey, written: readonly string[]): ((row: AnyRow) => string) => {
  const spec: SheetSpec = sheets[key];
  const typed = Object.entries(spec.columns)
    .filter(([column, { edit }]) => edit !== 'script' && !written.includes(column))
    .map(([column]) => column);
  return (row) => JSON.stringify(typed.map((column) => row[column] ?? null));
};

/** Takes from `rows` each row once, by name. */
const takeBy = <R extends AnyRow>(rows: Iterable<R>, name: (row: R) => string): ((like: R) => R | undefined) => {
  const piles = pileBy(rows, name);
  for (const pile of piles.values()) pile.reverse();
  return (like) => piles.get(name(like))?.pop();
};

/**
 * Which row of `before` each row of `after` is: the one with the same content (and id, unless ids are among the
 * columns just written and may stand in the wrong rows), else the one with the same id among those left, since its content was edited
 * meanwhile. A row typed meanwhile is nobody's (undefined). Of rows alike in everything it makes no difference which.
 */
export const matchRows = <R extends AnyRow>(
  key: SheetKey,
  before: readonly R[],
  after: readonly R[],
  written: readonly string[],
): readonly (R | undefined)[] => {
  const content = contentOf(key, written);
  const alike = takeBy(before, written.includes('id') ? content : (row) => `${row.id}|${content(row)}`);
  const found = after.map(alike);
  const claimed = new Set(found);
  const sameId = takeBy(
    before.filter((row) => !claimed.has(row) && row.id !== null),
    (row) => String(row.id),
  );
  return found.map((origin, index) => origin ?? sameId(after[index] as R));
};

/** Whether nothing was moved between two readings: every row still stands where it stood, with what it held. */
export const sameRows = (
  key: SheetKey,
  before: readonly AnyRow[],
  after: readonly AnyRow[],
  written: readonly string[],
): boolean => {
  const content = contentOf(key, written);
  return (
    before.length === after.length &&
    before.every((row, index) => {
      const other = after[index];
      return other !== undefined && other.row === row.row && content(other) === content(row);
    })
  );
};
