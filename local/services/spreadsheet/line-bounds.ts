import type { SheetCore } from './cores';
import { fail, sizeOf } from './cores';

/** PLATFORM §5, "delete rows"; for columns the sentence is a guess by analogy. */
export function mustBeRows(core: SheetCore, first: number, count: number): void {
  if (outOfBounds(first, count, sizeOf(core).maxRows)) fail(core, 'Those rows are out of bounds.');
}

export function mustBeColumns(core: SheetCore, first: number, count: number): void {
  if (outOfBounds(first, count, sizeOf(core).maxColumns)) fail(core, 'Those columns are out of bounds.');
}

function outOfBounds(first: number, count: number, last: number): boolean {
  return !Number.isInteger(first) || !Number.isInteger(count) || first < 1 || count < 1 || first + count - 1 > last;
}
