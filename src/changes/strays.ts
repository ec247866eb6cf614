import type { Raw } from '../sheets/column';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import type { Block } from './block';
import { isScripts, keptCell, sameCell } from './cell';
import { type AnyRow, cellAt, cellName, columnAt, type Look, namedRows, nameOf, placeOf, rowsIn } from './look';

/** A cell of people that a misplaced write had hit, put back to what it held. */
export interface PutBack {
  readonly row: number;
  readonly place: number;
  readonly header: string;
  readonly ours: Raw;
  readonly theirs: Raw;
}

/** Blocks that were aimed at a sheet as it stood at the look, and the sheet as it stands now. */
export interface Landing {
  readonly key: SheetKey;
  readonly look: Look;
  readonly again: Look;
  readonly blocks: readonly Block[];
}

const namesByRow = (key: SheetKey, look: Look): ReadonlyMap<number, string | null> =>
  new Map(rowsIn(look).map((row) => [row.row, nameOf(key, row)]));

/**
 * The names of rows whose very name, in the column `own`, was hit, by row: known again by all else that stands in them, but for what was written or hit.
 * That serves to mend a name and nothing else.
 */
const namesHit = (
  { key, look, again, blocks }: Landing,
  before: ReadonlyMap<string, AnyRow>,
  own: number | undefined,
): ReadonlyMap<number, string> => {
  const names = new Map<number, string>();
  if (own === undefined) return names;
  const stands = columnAt(again);
  const hit = new Set(
    blocks.flatMap(({ left, columns }) => columns.flatMap((column, at) => [column, stands(left + at)])),
  );
  const width = again.values[again.table.headerRow - 1]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, index) => stands(index + 1)).filter(
    (column) => column !== '' && !hit.has(column) && placeOf(look, column) !== undefined,
  );
  const content = (one: Look, row: number): string =>
    JSON.stringify(columns.map((column) => cellAt(one, row, placeOf(one, column) ?? 0)));
  const now = namedRows(key, again).rows;
  const lost = [...before].filter(([name]) => !now.has(name));
  const nameAgain = (row: number): string | undefined => {
    const at = lost.findIndex(([, origin]) => content(look, origin.row) === content(again, row));
    const [found] = at < 0 ? [] : lost.splice(at, 1);
    return found?.[0];
  };
  const { identity = '' }: SheetSpec = sheets[key];
  for (const { top, left, columns: written, values, fresh } of blocks) {
    const at = own - left;
    if (fresh || at < 0 || at >= written.length || written[at] === identity) continue;
    values.forEach((line, index) => {
      const hitHere = sameCell(line[at] ?? '', cellAt(again, top + index, own));
      const name = hitHere ? nameAgain(top + index) : undefined;
      if (name !== undefined) names.set(top + index, name);
    });
  }
  return names;
};

/**
 * What lies where it was not meant: a cell at which a block was aimed, that belongs to another row or column now and
 * holds exactly what was written. It gets back what it held at the look; a cell that came since is blanked.
 */
export const strays = ({ key, look, again, blocks }: Landing, fixes: Map<string, Raw>): readonly PutBack[] => {
  const before = namedRows(key, look);
  const names = namesByRow(key, look);
  const now = namesByRow(key, again);
  const stands = columnAt(again);
  const { identity = '' }: SheetSpec = sheets[key];
  const own = again.table.places[identity];
  const hitNames = namesHit({ key, look, again, blocks }, before.rows, own);
  const found: PutBack[] = [];
  const check = ({ top, left, columns, names: targets, values, fresh }: Block, index: number, at: number): void => {
    const [row, place, value] = [top + index, left + at, values[index]?.[at] ?? ''];
    if (row === again.table.headerRow) {
      // Rows put in above it brought the header under the write: nothing can be found before it is whole again.
      const header = cellAt(look, look.table.headerRow, place);
      if (!sameCell(header, cellAt(again, row, place))) fixes.set(cellName(row, place), keptCell(header));
      return;
    }
    const column = stands(place);
    const name = hitNames.get(row) ?? now.get(row) ?? null;
    const meant = targets[index] ?? (fresh ? null : (names.get(row) ?? null));
    const isMeant = column === columns[at] && (meant === null || name === meant);
    const read = cellAt(again, row, place);
    if (isMeant || !sameCell(value, read)) return;
    if (place === own && hitNames.has(row)) {
      fixes.set(cellName(row, place), name ?? '');
      return;
    }
    const origin = name === null ? undefined : before.rows.get(name)?.row;
    const from = placeOf(look, column);
    const unmoved = name === null && !fresh && meant === null;
    const source = origin ?? (unmoved ? row : undefined);
    const held = source === undefined || from === undefined || column === '' ? '' : cellAt(look, source, from);
    if (sameCell(held, read)) return;
    fixes.set(cellName(row, place), keptCell(held));
    if (held !== '' && !isScripts(key, column)) found.push({ row, place, header: column, ours: value, theirs: held });
  };
  for (const block of blocks)
    for (let index = 0; index < block.values.length; index++)
      for (let at = 0; at < block.columns.length; at++) check(block, index, at);
  return found;
};
