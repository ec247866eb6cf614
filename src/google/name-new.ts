import { unnamedRows } from '../changes/column-fill';
import type { Look } from '../changes/look';
import type { SheetKey } from '../sheets/index';
import type { Desk } from './desk';
import { fillColumn } from './fill-column';
import { giveIds, numbered } from './give-ids';
import { targetOf, withTables } from './write';

/** The sheets in which rows stand without an id; those of tasks and nodes were given theirs when the desk was opened. */
const unnamedIn = (desk: Desk): readonly SheetKey[] => {
  const given: Partial<Record<SheetKey, number>> = { tasks: desk.newTasks.size, nodes: desk.newNodes.size };
  const keys = Object.keys(numbered) as SheetKey[];
  return keys.filter((key) => (given[key] ?? unnamedRows(key, { table: desk.situation.book[key] }).length) > 0);
};

/** The desk with an id in every row that people began: what is written by name afterwards finds them. */
export const nameNewRows = (desk: Desk): Desk => {
  const keys = unnamedIn(desk);
  if (keys.length === 0) return desk;
  const known = [...desk.situation.book.matrix.rows.map(({ id }) => id), desk.memory.lastTask];
  const tables = new Map<SheetKey, Look['table']>();
  for (const key of keys) {
    const target = targetOf(desk, key);
    if (target) tables.set(key, fillColumn(target, 'id', giveIds(key, known)).table);
  }
  return { ...withTables(desk, tables), newTasks: new Map(), newNodes: new Map() };
};
