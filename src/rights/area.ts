/** Cells of one sheet, 1-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Numbers that follow each other, as spans; `numbers` ascend. */
export const spansOf = (numbers: readonly number[]): readonly (readonly [first: number, last: number])[] => {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const span = spans[spans.length - 1];
    if (span && span[1] + 1 === number) span[1] = number;
    else spans.push([number, number]);
  }
  return spans;
};
