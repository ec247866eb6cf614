import type { Raw } from '../sheets/column';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import type { Block } from './block';
import { sameCell } from './cell';
import { downBlocks } from './fix-blocks';
import { type AnyRow, cellAt, cellName, columnAt, headerAt, type Look, nameOf, placeOf, rowsIn } from './look';

/** Rows with content, those that wait for a task among them, in the order in which they stand. */
const rowsOf = (look: Look): readonly { readonly row: number }[] =>
  [...rowsIn(look), ...look.table.spareRows].sort((a, b) => a.row - b.row);

/** Rows that have no name yet although people typed into them. */
export const unnamedRows = (key: SheetKey, look: Pick<Look, 'table'>): readonly AnyRow[] => {
  const { table } = look;
  const { identity = '' }: SheetSpec = sheets[key];
  if (table.places[identity] === undefined) return [];
  const unread = new Set(table.problems.filter(({ column }) => column === identity).map(({ row }) => row));
  return rowsIn(look).filter((row) => nameOf(key, row) === null && !unread.has(row.row));
};

/** Cells of one column that differ from what stands there, by row, as blocks. */
export const columnBlocks = (look: Look, column: string, given: ReadonlyMap<number, Raw>): readonly Block[] => {
  const place = look.table.places[column];
  if (place === undefined) return [];
  return downBlocks(
    place,
    column,
    new Map([...given].filter(([row, value]) => !sameCell(value, cellAt(look, row, place)))),
  );
};

const widthOf = ({ values, table }: Look): number => values[table.headerRow - 1]?.length ?? 0;

/** All that stands in a row but the one cell, by header: it stays the row's own wherever it is moved. */
const contentOf = (look: Look, but: number): ((row: number) => string) => {
  const columns = Array.from({ length: widthOf(look) }, (_, index) => index + 1)
    .filter((place) => place !== but && headerAt(look, place) !== '')
    .map((place) => ({ place, header: headerAt(look, place) }))
    .sort((a, b) => (a.header < b.header ? -1 : 1));
  return (row) => JSON.stringify(columns.map(({ place }) => cellAt(look, row, place)));
};

/** Cells that were hit because the column itself was moved meanwhile: each gets back what it held. */
const beside = (look: Look, again: Look, from: number, given: ReadonlyMap<number, Raw>, fixes: Map<string, Raw>) => {
  const origin = placeOf(look, columnAt(again)(from));
  for (const [row, value] of given) {
    const read = cellAt(again, row, from);
    const held = origin === undefined ? '' : cellAt(look, row, origin);
    if (sameCell(value, read) && !sameCell(held, read)) fixes.set(cellName(row, from), held);
  }
};

/**
 * Cells of the column that stand in the wrong rows after it was filled, since rows or columns were moved meanwhile: by
 * `row/place`, what has to stand there. What else stands in a row tells the rows apart, which serves to mend this
 * one column and nothing else; of rows alike in everything it makes no difference.
 */
export const misfilled = (
  look: Look,
  again: Look,
  column: string,
  given: ReadonlyMap<number, Raw>,
): ReadonlyMap<string, Raw> => {
  const [from, to] = [look.table.places[column], again.table.places[column]];
  const fixes = new Map<string, Raw>();
  if (from === undefined || to === undefined) return fixes;
  const [before, now] = [contentOf(look, from), contentOf(again, to)];
  const wanted = (row: number): Raw => given.get(row) ?? cellAt(look, row, from);
  const piles = new Map<string, Raw[]>();
  for (const { row } of rowsOf(look)) piles.set(before(row), [...(piles.get(before(row)) ?? []), wanted(row)]);
  const left = new Map(rowsOf(look).map(({ row }) => [String(wanted(row)), wanted(row)]));
  const unmatched: number[] = [];
  for (const { row } of rowsOf(again)) {
    const pile = piles.get(now(row)) ?? [];
    const held = cellAt(again, row, to);
    // Of rows that are alike the one that has it already keeps it.
    const at = pile.findIndex((value) => sameCell(value, held));
    const [value] = pile.splice(Math.max(0, at), 1);
    if (value === undefined) unmatched.push(row);
    else {
      left.delete(String(value));
      if (!sameCell(value, held)) fixes.set(cellName(row, to), value);
    }
  }
  // Rows whose content was edited meanwhile: theirs is what is left over, in its order.
  const ours = new Set([...given.values()].map(String));
  for (const row of unmatched) {
    const held = String(cellAt(again, row, to));
    if (left.delete(held) || !ours.has(held)) continue;
    const [next] = left;
    fixes.set(cellName(row, to), next?.[1] ?? '');
    if (next) left.delete(next[0]);
  }
  if (headerAt(again, from) !== headerAt(look, from)) beside(look, again, from, given, fixes);
  return fixes;
};
