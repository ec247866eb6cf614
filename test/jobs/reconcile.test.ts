import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRows, sameRows } from '../../src/jobs/reconcile';
import { rowOf } from '../world';

const task = (id: string | null, title: string, row: number) => rowOf('tasks', { id, task: title }, row);
const titles = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 });

/** The same rows in another order, as a sort leaves them. */
const moved = (rows: readonly ReturnType<typeof task>[], order: readonly number[]) =>
  order.map((from, index) => ({ ...(rows[from] ?? task(null, '', 0)), row: index + 2 }));

const orderOf = (length: number) => fc.shuffledSubarray([...Array(length).keys()], { minLength: length });

describe('rows that moved between reading and writing', () => {
  it('are the same while nobody touched them', () => {
    const rows = [task('T001', 'a', 2), task('T002', 'b', 3)];
    expect(sameRows('tasks', rows, rows, [])).toBe(true);
  });

  it('are not the same once two have changed places', () => {
    const rows = [task('T001', 'a', 2), task('T002', 'b', 3)];
    expect(sameRows('tasks', rows, moved(rows, [1, 0]), [])).toBe(false);
  });

  it('are each found again after any sort, by what people typed', () => {
    const sorted = titles.chain((names) => orderOf(names.length).map((order) => ({ names, order })));
    fc.assert(
      fc.property(sorted, fc.boolean(), ({ names, order }, idsWritten) => {
        const before = names.map((name, index) => task(`T${index}`, name, index + 2));
        const origins = matchRows('tasks', before, moved(before, order), idsWritten ? ['id'] : ['lag']);
        expect(origins.map((origin) => origin?.id)).toEqual(order.map((from) => `T${from}`));
      }),
    );
  });

  it('are found again by what was typed even when the id cells were written over the wrong rows', () => {
    const before = [task(null, 'new', 2), task('T001', 'old', 3)];
    const after = [task('T002', 'old', 2), task('T001', 'new', 3)];
    expect(matchRows('tasks', before, after, ['id']).map((origin) => origin?.task)).toEqual(['old', 'new']);
  });

  it('are found by their id when somebody edited them meanwhile', () => {
    const before = [task('T001', 'a', 2), task('T002', 'b', 3)];
    const after = [task('T002', 'b, changed', 2), task('T001', 'a', 3)];
    expect(matchRows('tasks', before, after, ['lag']).map((origin) => origin?.id)).toEqual(['T002', 'T001']);
  });

  it('are nobody’s when they were typed meanwhile', () => {
    const before = [task('T001', 'a', 2)];
    const after = [task('T001', 'a', 2), task(null, 'typed meanwhile', 3)];
    expect(matchRows('tasks', before, after, ['lag'])[1]).toBeUndefined();
  });

  it('give each origin to one row only, also where rows are alike in everything', () => {
    const before = [task(null, 'same', 2), task(null, 'same', 3)];
    const origins = matchRows('tasks', before, moved(before, [1, 0]), ['id']);
    expect(new Set(origins).size).toBe(2);
  });
});
