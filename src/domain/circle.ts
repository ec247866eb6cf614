const unseen = -1;

/**
 * The circles in a graph of predecessors: groups of ids of which each comes, over some steps, after itself.
 * `before` gives the direct predecessors of each id; an id that is no key has none. A task that names itself is a group
 * of one. Linear in ids and edges, without recursion (50,000 tasks in one chain).
 * The groups are the strongly connected components, found as Tarjan (1972) describes, on numbers for speed.
 */
export const circlesOf = (before: ReadonlyMap<string, readonly string[]>): string[][] => {
  const ids = [...before.keys()];
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const edges = ids.map((id) =>
    (before.get(id) ?? []).flatMap((other) => {
      const number = numbers.get(other);
      return number === undefined ? [] : [number];
    }),
  );
  const order = new Int32Array(ids.length).fill(unseen);
  const lowest = new Int32Array(ids.length);
  const nextEdge = new Int32Array(ids.length);
  const isWaiting = new Uint8Array(ids.length);
  const waiting: number[] = [];
  const circles: string[][] = [];
  let seen = 0;

  const open = (node: number, path: number[]): void => {
    order[node] = lowest[node] = seen++;
    isWaiting[node] = 1;
    waiting.push(node);
    path.push(node);
  };
  const lower = (node: number, value = 0): void => {
    if (value < (lowest[node] ?? 0)) lowest[node] = value;
  };
  const close = (node: number): void => {
    const group = waiting.splice(waiting.lastIndexOf(node));
    for (const one of group) isWaiting[one] = 0;
    if (group.length > 1 || edges[node]?.includes(node)) circles.push(group.map((one) => ids[one] ?? ''));
  };

  for (let root = 0; root < ids.length; root++) {
    if (order[root] !== unseen) continue;
    const path: number[] = [];
    open(root, path);
    for (let node = path[path.length - 1]; node !== undefined; node = path[path.length - 1]) {
      const at = nextEdge[node] ?? 0;
      nextEdge[node] = at + 1;
      const next = edges[node]?.[at];
      if (next === undefined) {
        path.pop();
        const parent = path[path.length - 1];
        if (parent !== undefined) lower(parent, lowest[node]);
        if (lowest[node] === order[node]) close(node);
      } else if (order[next] === unseen) open(next, path);
      else if (isWaiting[next]) lower(node, order[next]);
    }
  }
  return circles;
};
