import type { Look } from '../changes/look';
import type { SheetKey } from '../sheets/index';
import type { Desk } from './desk';
import { fillColumn } from './fill-column';
import { giveIds, type Numbered, numbered } from './give-ids';
import { targetOf, withTables } from './write';

/** The desk with an id in every row of tasks and nodes: what is written by name afterwards finds them. */
export const nameNewRows = (desk: Desk): Desk => {
  const keys = (Object.keys(numbered) as Numbered[]).filter(
    (key) => (key === 'tasks' ? desk.newTasks : desk.newNodes).size > 0,
  );
  if (keys.length === 0) return desk;
  const known = [...desk.situation.book.matrix.rows.map(({ id }) => id), desk.memory.lastTask];
  const tables = new Map<SheetKey, Look['table']>();
  for (const key of keys) {
    const target = targetOf(desk, key);
    if (target) tables.set(key, fillColumn(target, 'id', giveIds(key, known)).table);
  }
  return { ...withTables(desk, tables), newTasks: new Map(), newNodes: new Map() };
};
