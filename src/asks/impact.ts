import type { Situation } from '../facts/situation';
import type { RowOf } from '../sheets/index';

export interface Reach {
  readonly direct: readonly string[];
  readonly indirect: readonly string[];
}

// Each situation's successors are looked up once, however many notices ask.
const known = new WeakMap<Situation, ReadonlyMap<string, readonly string[]>>();

const successorsOf = (situation: Situation): ReadonlyMap<string, readonly string[]> => {
  const found = known.get(situation);
  if (found) return found;
  const successors = new Map<string, string[]>();
  for (const { task } of situation.tasks)
    for (const before of task.after ?? []) {
      const list = successors.get(before);
      if (task.id === null) continue;
      if (list) list.push(task.id);
      else successors.set(before, [task.id]);
    }
  known.set(situation, successors);
  return successors;
};

/** Whom a delay of a task reaches: the tasks that wait for it, and those that wait for them, each once, by id. */
export const impactOf = (situation: Situation, id: string): Reach => {
  const successors = successorsOf(situation);
  const direct = (successors.get(id) ?? []).filter((one) => one !== id);
  const seen = new Set([id, ...direct]);
  const indirect: string[] = [];
  const queue = [...direct];
  for (let next = queue.shift(); next !== undefined; next = queue.shift())
    for (const one of successors.get(next) ?? [])
      if (!seen.has(one)) {
        seen.add(one);
        indirect.push(one);
        queue.push(one);
      }
  return { direct, indirect };
};

/** Whether a line of the history moved a due date to a later day. */
export const isExtension = ({ what, before, after }: RowOf<'changes'>): boolean =>
  what === 'due' && before !== null && after !== null && after > before;

/** How often the due date of a task was moved to a later day so far, on older pages of the history too. */
export const extensionsOf = ({ book }: Pick<Situation, 'book'>, id: string): number =>
  book.changes.rows
    .filter((line) => line.task === id && isExtension(line))
    .reduce((count, { earlier }) => count + 1 + (earlier ?? 0), 0);
