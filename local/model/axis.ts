import type { Area } from './area';

export type Axis = 'rows' | 'columns';

type Side = keyof Area;

const sides: Record<Axis, readonly [Side, Side]> = { rows: ['top', 'bottom'], columns: ['left', 'right'] };

/** Where a position stands after `count` lines were inserted before line `at`. */
export function positionAfterInsert(position: number, at: number, count: number): number {
  return position >= at ? position + count : position;
}

/**
 * An area after `count` lines were inserted before line `at`: it moves when the lines came at or before its first line,
 * and grows when they came inside it. Sides that are open stay open.
 */
export function areaAfterInsert<A extends Area>(area: A, axis: Axis, at: number, count: number): A {
  const [first, last] = sides[axis];
  const moved = { ...area };
  const from = area[first];
  const to = area[last];
  if (from !== undefined) moved[first] = positionAfterInsert(from, at, count);
  if (to !== undefined) moved[last] = to >= at ? to + count : to;
  return moved;
}

/** An area after the lines `at … at+count-1` were deleted, or undefined when nothing of it is left. */
export function areaAfterDelete<A extends Area>(area: A, axis: Axis, at: number, count: number): A | undefined {
  const [first, last] = sides[axis];
  const end = at + count - 1;
  const moved = { ...area };
  const from = area[first];
  const to = area[last];
  if (from !== undefined && to !== undefined && from >= at && to <= end) return undefined;
  if (from !== undefined) moved[first] = from > end ? from - count : Math.min(from, at);
  if (to !== undefined) moved[last] = to > end ? to - count : Math.min(to, at - 1);
  return moved;
}
