/**
 * The circles in a graph of predecessors: groups of ids of which each comes, over some steps, after itself.
 * `before` gives the direct predecessors of each id; an id that is no key has none. Each group in the order of `before`,
 * a task that names itself is a group of one. Linear in ids and edges, without recursion (50,000 tasks in one chain).
 * The groups are the strongly connected components, found as Tarjan (1972) describes.
 */
export const circlesOf = (before: ReadonlyMap<string, readonly string[]>): string[][] => {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const waiting: string[] = [];
  const isWaiting = new Set<string>();
  const circles: string[][] = [];

  const close = (id: string): void => {
    const group: string[] = [];
    let last: string | undefined;
    do {
      last = waiting.pop();
      if (last === undefined) break;
      isWaiting.delete(last);
      group.push(last);
    } while (last !== id);
    if (group.length > 1 || before.get(id)?.includes(id)) circles.push(group.reverse());
  };

  const open = (id: string, path: { id: string; next: number }[]): void => {
    order.set(id, order.size);
    lowest.set(id, order.size - 1);
    waiting.push(id);
    isWaiting.add(id);
    path.push({ id, next: 0 });
  };
  const lower = (id: string, value: number | undefined): void => {
    if (value !== undefined && value < (lowest.get(id) ?? value)) lowest.set(id, value);
  };

  for (const root of before.keys()) {
    if (order.has(root)) continue;
    const path: { id: string; next: number }[] = [];
    open(root, path);
    for (let top = path[path.length - 1]; top; top = path[path.length - 1]) {
      const next = before.get(top.id)?.[top.next++];
      if (next === undefined) {
        path.pop();
        const parent = path[path.length - 1];
        if (parent) lower(parent.id, lowest.get(top.id));
        if (lowest.get(top.id) === order.get(top.id)) close(top.id);
      } else if (!order.has(next)) open(next, path);
      else if (isWaiting.has(next)) lower(top.id, order.get(next));
    }
  }
  return circles;
};
