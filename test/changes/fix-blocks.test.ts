import { describe, expect, it } from 'vitest';
import { fixBlocks } from '../../src/changes/fix-blocks';
import { cellName } from '../../src/changes/look';
import type { Raw } from '../../src/sheets/column';

/** A log whose row was moved from its top to its end while it was written: every other cell of the column differs. */
const shifted = (rows: number): ReadonlyMap<string, Raw> =>
  new Map(Array.from({ length: rows }, (_, index) => [cellName(2 + 2 * index, 4), `m${index}`] as const));

const held = () => (row: number) => `held ${row}`;

describe('cells to be put right', () => {
  it.each([4, 40, 400])(
    'in %i rows of a column of the script’s are one block, the cells between with what they hold',
    (rows) => {
      const [block, ...more] = fixBlocks(shifted(rows), () => 'state', held);
      expect(more).toEqual([]);
      expect(block).toMatchObject({ top: 2, left: 4, columns: ['state'] });
      expect(block?.values).toHaveLength(2 * rows - 1);
      expect(block?.values.slice(0, 3)).toEqual([['m0'], ['held 3'], ['m1']]);
    },
  );

  it('in a column of people’s are exactly the given ones', () => {
    const blocks = fixBlocks(
      shifted(40),
      () => 'reason',
      () => null,
    );
    expect(blocks.map(({ top, values }) => [top, values])).toEqual(
      Array.from({ length: 40 }, (_, index) => [2 + 2 * index, [[`m${index}`]]]),
    );
  });

  it('that are few runs stay as they are', () => {
    const fixes = new Map([2, 3, 90].map((row) => [cellName(row, 1), `x${row}`] as const));
    expect(fixBlocks(fixes, () => 'id', held).map(({ top, values }) => [top, values.length])).toEqual([
      [2, 2],
      [90, 1],
    ]);
  });
});
