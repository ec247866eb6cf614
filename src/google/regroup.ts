import type { Look } from '../changes/look';
import { blockSheets, blockTable } from '../rights/blocks';
import { groupingOf } from '../rights/grouping';
import type { SheetKey } from '../sheets/index';
import type { Desk } from './desk';
import { rereadRights } from './rights';
import { sortRows } from './sort-rows';
import { putSpareRows } from './spare-rows';
import { targetOf } from './write';

/** The number of each row that holds anything: the blocks one after the other. */
const orderOf =
  ({ situation }: Desk) =>
  (look: Look): ReadonlyMap<number, number> => {
    const table = blockTable(look.table);
    const places = groupingOf(table, situation)?.places ?? [];
    const held = [...table.rows, ...table.spareRows].map(({ row }) => row).sort((a, b) => a - b);
    return new Map(held.map((row, index) => [row, places[row - table.headerRow - 1] ?? index + 1]));
  };

/** Whether anything was put in or moved in one sheet. */
const regroupOne = (desk: Desk, key: SheetKey): boolean => {
  const { situation } = desk;
  const target = targetOf(desk, key);
  if (!target || groupingOf(blockTable(situation.book[key]), situation) === null) return false;
  const appended = putSpareRows(desk, key, (table) => ({
    inserts: [],
    appends: groupingOf(table, situation)?.appends ?? [],
  }));
  const sorted = sortRows(target, orderOf(desk));
  return appended || sorted;
};

/** Brings each department's rows together in every sheet that has such, with spare rows at their end; the desk as these stand afterwards. */
export const regroup = (desk: Desk): { readonly desk: Desk; readonly moved: boolean } => {
  const moved = blockSheets.filter((key) => regroupOne(desk, key));
  return { desk: rereadRights(desk, moved), moved: moved.length > 0 };
};
