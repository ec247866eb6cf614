import type { Raw, Terms } from '../sheets/column';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import { standing } from './apply-to';
import type { Block } from './block';
import { isInBlock, isScripts, keptCell, sameCell, writtenCell } from './cell';
import type { AnyCells, NewRow, RowChange } from './changes';
import { cellAt, cellName, type Look, namedRows, placeOf, rowsIn } from './look';
import type { Rebased } from './rebase';
import { type Landing, type PutBack, strays } from './strays';

export interface Healing {
  /** Cells to be written so that everything stands where it belongs, by `row/place`. */
  readonly fixes: ReadonlyMap<string, Raw>;
  readonly putBack: readonly PutBack[];
  /** What has to be tried again from the last look on. */
  readonly redo: { readonly cells: readonly RowChange[]; readonly append: readonly NewRow[]; readonly page: boolean };
  /** A person typed into the very cell meanwhile, or took the row away. */
  readonly beaten: readonly RowChange[];
}

const calm: Healing = { fixes: new Map(), putBack: [], redo: { cells: [], append: [], page: false }, beaten: [] };

const headersOf = ({ table: { places, restPlaces, headerRow } }: Look): string =>
  JSON.stringify([headerRow, Object.entries(places).sort(), restPlaces]);

/** Whether every named row and every header stands where it stood, the new rows where they were put. */
const nothingMoved = (key: SheetKey, look: Look, again: Look, { insert, blocks }: Rebased): boolean => {
  if (headersOf(look) !== headersOf(again)) return false;
  const [before, now] = [namedRows(key, look), namedRows(key, again)];
  const fresh = blocks.find((block) => block.fresh);
  const names = (fresh?.names ?? []).filter((name) => name !== null).length;
  if (now.rows.size !== before.rows.size + names || now.twice.size > before.twice.size) return false;
  const at = insert?.after ?? Number.POSITIVE_INFINITY;
  for (const [name, { row }] of before.rows) if (row > at || now.rows.get(name)?.row !== row) return false;
  return (fresh?.names ?? []).every((name, index) => name === null || now.rows.get(name)?.row === at + 1 + index);
};

interface Scene extends Landing {
  readonly changes: readonly RowChange[];
  readonly terms: Terms;
}

/** The script's own cells: each row has what it ought to have, by its name. */
const ownCells = ({ key, look, again, blocks, changes, terms }: Scene, fixes: Map<string, Raw>): void => {
  const columns = new Set(
    blocks.filter(({ fresh }) => !fresh).flatMap((block) => block.columns.filter((one) => isInBlock(key, one))),
  );
  if (columns.size === 0) return;
  const wanted = new Map(changes.map(({ id, cells }) => [id, cells]));
  const before = namedRows(key, look);
  const { stamp }: SheetSpec = sheets[key];
  for (const [name, { row }] of namedRows(key, again).rows) {
    const origin = before.rows.get(name);
    if (origin === undefined) continue;
    const cells = wanted.get(name);
    for (const column of columns) {
      const [to, from] = [again.table.places[column], look.table.places[column]];
      if (to === undefined) continue;
      const held = from === undefined ? '' : keptCell(cellAt(look, origin.row, from));
      const value =
        cells && column in cells ? writtenCell(key, column, cells[column], terms) : column === stamp ? name : held;
      if (!sameCell(value, cellAt(again, row, to))) fixes.set(cellName(row, to), value);
      else fixes.delete(cellName(row, to));
    }
  }
};

/** New rows: those that stand under their name get whatever of them landed elsewhere; the others are to be appended again. */
const newRows = (
  { key, again, terms }: Scene,
  appended: readonly NewRow[],
  fixes: Map<string, Raw>,
): readonly NewRow[] => {
  const { identity = '', stamp }: SheetSpec = sheets[key];
  const now = namedRows(key, again);
  const known = standing(rowsIn(again));
  return appended.filter(({ cells, unless }) => {
    const name = cells[identity];
    const row = typeof name === 'string' ? now.rows.get(name) : undefined;
    if (row === undefined) return !known.has(unless);
    const { rest, ...own }: AnyCells = { ...cells, ...(stamp === undefined ? {} : { [stamp]: name }) };
    for (const [column, value] of [...Object.entries(own), ...Object.entries((rest ?? {}) as AnyCells)]) {
      const place = placeOf(again, column);
      const wanted = writtenCell(key, column in sheets[key].columns ? column : 'rest', value, terms);
      // What people put into their own cells of the new row since is theirs.
      const read = place === undefined ? wanted : cellAt(again, row.row, place);
      if (place === undefined || sameCell(wanted, read)) continue;
      if (isScripts(key, column) || read === '' || fixes.has(cellName(row.row, place)))
        fixes.set(cellName(row.row, place), wanted);
    }
    return false;
  });
};

/** People's cells that were decided: in place, to be tried again, or a person's since. */
const decidedCells = ({ key, again, changes, terms }: Scene, fixes: ReadonlyMap<string, Raw>) => {
  const now = namedRows(key, again);
  const redo: RowChange[] = [];
  const beaten: RowChange[] = [];
  for (const change of changes) {
    const row = now.rows.get(change.id);
    if (row === undefined) {
      beaten.push(change);
      continue;
    }
    const states = Object.entries(change.was).map(([column, was]) => {
      const place = again.table.places[column];
      if (place === undefined) return 'gone';
      const read = fixes.get(cellName(row.row, place)) ?? cellAt(again, row.row, place);
      if (sameCell(writtenCell(key, column, change.cells[column], terms), read)) return 'done';
      return sameCell(writtenCell(key, column, was, terms), read) ? 'again' : 'gone';
    });
    if (states.includes('gone')) beaten.push(change);
    else if (states.includes('again')) redo.push(change);
  }
  return { redo, beaten };
};

/**
 * The look after a write: what was moved while it was under way is found by names and headers, never by place. `first`
 * says that nothing was healed yet, so that an unmoved sheet needs no further comparing.
 */
export const heal = (
  key: SheetKey,
  look: Look,
  again: Look,
  rebased: Rebased,
  written: readonly Block[],
  terms: Terms,
  first: boolean,
): Healing => {
  if (first && nothingMoved(key, look, again, rebased)) return calm;
  const scene: Scene = { key, look, again, blocks: written, changes: rebased.changes, terms };
  const fixes = new Map<string, Raw>();
  const putBack = strays(scene, fixes);
  ownCells({ ...scene, blocks: rebased.blocks }, fixes);
  const append = newRows(scene, rebased.appended, fixes);
  const { redo, beaten } = decidedCells(scene, fixes);
  const pages = rebased.blocks.some(({ names, fresh }) => !fresh && names.every((name) => name === null));
  const page = pages && headersOf(look) !== headersOf(again);
  return { fixes, putBack, redo: { cells: redo, append, page }, beaten };
};
