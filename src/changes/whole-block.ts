import { runsOf } from '../domain/runs';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import type { Line } from './block';
import { isInBlock } from './cell';
import { cellAt, type Look, type Named } from './look';

/** More cells than this are not written for the sake of rows that have all they ought to have. */
const MOST_CELLS = 20_000;

/** Nor more runs of rows, each of which is a call. */
const MOST_RUNS = 4;

/**
 * The columns of the script's block, the stamp among them, but for the names of the rows; none where the sheet has no stamp. It is written
 * whole, so that a stamp speaks for all that stands beside it.
 */
export const blockColumns = (key: SheetKey, { table }: Pick<Look, 'table'>): readonly string[] => {
  const { stamp, identity, columns }: SheetSpec = sheets[key];
  if (stamp === undefined || table.places[stamp] === undefined) return [];
  return Object.keys(columns).filter(
    (column) => column !== identity && isInBlock(key, column) && table.places[column] !== undefined,
  );
};

/**
 * Which rows' blocks are written. All of them go along as they stand: so, whatever people move while the write lands, no row's block is overwritten
 * that does not stand in another row, under its stamp, and the next run finds it there though this one be killed. In a sheet too long for
 * that, or once Google refused, only the given ones do. Never a row without a name, nor one whose name stands twice, nor one that
 * holds what could not be written back.
 */
export const linesToWrite = (
  key: SheetKey,
  look: Look,
  own: ReadonlyMap<number, Line>,
  { rows, twice }: Named,
  width: number,
  whole: boolean,
): { readonly lines: ReadonlyMap<number, Line>; readonly groups: readonly (readonly number[])[] } => {
  const { stamp = '' }: SheetSpec = sheets[key];
  const places = blockColumns(key, look).map((column) => look.table.places[column] ?? 0);
  const sound = (row: number): boolean =>
    places.every((place) => {
      const cell = cellAt(look, row, place);
      return !(cell instanceof Date && Number.isNaN(cell.getTime()));
    });
  const kept = [...rows].filter(([name, { row }]) => !own.has(row) && !twice.has(name) && sound(row));
  const all = new Map<number, Line>([
    ...kept.map(([name, { row }]) => [row, { name, cells: { [stamp]: name } }] as const),
    ...own,
  ]);
  const groups = runsOf([...all.keys()], (row) => row);
  if (whole && all.size * width <= MOST_CELLS && groups.length <= MOST_RUNS) return { lines: all, groups };
  const few = runsOf([...own.keys()], (row) => row);
  if (few.length <= MOST_RUNS) return { lines: own, groups: few };
  const [first, last] = [few[0]?.[0] ?? 0, few[few.length - 1]?.slice(-1)[0] ?? 0];
  return {
    lines: all,
    groups: runsOf(
      [...all.keys()].filter((row) => row >= first && row <= last),
      (row) => row,
    ),
  };
};
