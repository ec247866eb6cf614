import type { Look } from '../changes/look';
import { groupingOf } from '../rights/grouping';
import type { TableOf } from '../sheets/index';
import type { Desk } from './desk';
import { rereadRights } from './rights';
import { sortRows } from './sort-rows';
import { putSpareRows } from './spare-rows';
import { targetOf } from './write';

/** The number of each row that holds anything: the blocks one after the other. */
const orderOf =
  ({ situation }: Desk) =>
  ({ table }: Look): ReadonlyMap<number, number> => {
    // Read by the description of 任务分工, which the key alone does not tell the compiler.
    const tasks = table as unknown as TableOf<'tasks'>;
    const places = groupingOf(tasks, situation)?.places ?? [];
    const held = [...tasks.rows, ...tasks.spareRows].map(({ row }) => row).sort((a, b) => a - b);
    return new Map(held.map((row, index) => [row, places[row - tasks.headerRow - 1] ?? index + 1]));
  };

/** Brings each department's rows together, with spare rows at their end; the desk as 任务分工 stands afterwards. */
export const regroup = (desk: Desk): { readonly desk: Desk; readonly moved: boolean } => {
  const target = targetOf(desk, 'tasks');
  if (!target || groupingOf(desk.situation.book.tasks, desk.situation) === null) return { desk, moved: false };
  const appended = putSpareRows(desk, (tasks) => ({
    inserts: [],
    appends: groupingOf(tasks, desk.situation)?.appends ?? [],
  }));
  const sorted = sortRows(target, orderOf(desk));
  return { desk: rereadRights(desk, ['tasks']), moved: appended || sorted };
};
