import { runsOf } from '../domain/runs';

/** Cells of one sheet, 1-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Numbers that follow each other, as spans. */
export const spansOf = (numbers: readonly number[]): readonly (readonly [first: number, last: number])[] =>
  runsOf(numbers, (number) => number).map((run) => [run[0], run[0] + run.length - 1]);
