import { unnamedRows } from '../changes/column-fill';
import type { Look } from '../changes/look';
import { idsAfter } from '../domain/number-ids';
import type { SheetKey } from '../sheets/index';
import { lastIds, raiseCounters } from './counters';
import type { Desk } from './desk';
import { fillColumn } from './fill-column';
import { targetOf, withTables } from './write';

/** The sheets whose rows people begin, with the letter of their ids and how many digits follow. */
const numbered = { tasks: ['T', 3], nodes: ['N', 2] } as const;

type Numbered = keyof typeof numbered;

/** Ids for the rows that have none, after the highest that was ever given; remembered before they are written. */
const give =
  ({ situation, memory }: Desk, key: Numbered) =>
  (look: Look): ReadonlyMap<number, string> => {
    const rows = unnamedRows(key, 'id', look);
    if (rows.length === 0) return new Map();
    const [prefix, digits] = numbered[key];
    const { book } = situation;
    const used = [
      ...(look.table.rows as readonly { readonly id?: unknown }[]).map(({ id }) => String(id ?? '')),
      ...book.matrix.rows.map(({ id }) => id),
      lastIds()[prefix],
      memory.lastTask,
    ];
    const next = idsAfter(prefix, used, digits);
    const given = new Map(rows.map(({ row }) => [row, next()] as const));
    raiseCounters({ [prefix]: [...given.values()].pop() ?? null });
    return given;
  };

/** The desk with an id in every row of tasks and nodes: what is written by name afterwards finds them. */
export const nameNewRows = (desk: Desk): Desk => {
  const keys = (Object.keys(numbered) as Numbered[]).filter(
    (key) => (key === 'tasks' ? desk.newTasks : desk.newNodes).size > 0,
  );
  if (keys.length === 0) return desk;
  const tables = new Map<SheetKey, Look['table']>();
  for (const key of keys) {
    const target = targetOf(desk, key);
    if (target) tables.set(key, fillColumn(target, 'id', give(desk, key)).table);
  }
  return { ...withTables(desk, tables), newTasks: new Map(), newNodes: new Map() };
};
