/** A rectangle of cells, 1-based and inclusive on all four sides. */
export interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A rectangle whose missing sides reach the edge of the sheet, wherever that edge is today: `D:F`, `2:5`, `B2:D`. */
export interface Area {
  top?: number;
  left?: number;
  bottom?: number;
  right?: number;
}

export interface GridSize {
  maxRows: number;
  maxColumns: number;
}

/** The cells that an area covers on a sheet of the given size. */
export function boxOf(area: Area, size: GridSize): Box {
  return {
    top: area.top ?? 1,
    left: area.left ?? 1,
    bottom: area.bottom ?? size.maxRows,
    right: area.right ?? size.maxColumns,
  };
}

export function rowsOf(box: Box): number {
  return box.bottom - box.top + 1;
}

export function columnsOf(box: Box): number {
  return box.right - box.left + 1;
}

/** A box from a corner and a size, in the order in which `getRange` takes them. */
export function boxAt(row: number, column: number, rows = 1, columns = 1): Box {
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

export function intersection(a: Box, b: Box): Box | undefined {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : undefined;
}

export function intersects(a: Box, b: Box): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

export function sameBox(a: Box, b: Box): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** What is left of a box once another one is cut out of it: at most four boxes. */
export function subtract(box: Box, hole: Box): Box[] {
  const cut = intersection(box, hole);
  if (!cut) return [box];
  const rest: Box[] = [];
  if (cut.top > box.top) rest.push({ ...box, bottom: cut.top - 1 });
  if (cut.bottom < box.bottom) rest.push({ ...box, top: cut.bottom + 1 });
  if (cut.left > box.left) rest.push({ ...box, top: cut.top, bottom: cut.bottom, right: cut.left - 1 });
  if (cut.right < box.right) rest.push({ ...box, top: cut.top, bottom: cut.bottom, left: cut.right + 1 });
  return rest;
}

/** Whether the boxes together cover every cell of one box. */
export function covers(boxes: readonly Box[], box: Box): boolean {
  let rest: Box[] = [box];
  for (const one of boxes) rest = rest.flatMap((piece) => subtract(piece, one));
  return rest.length === 0;
}
