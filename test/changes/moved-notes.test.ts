import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowNames, standAlike } from '../../src/changes/known-rows';
import { movedNotes, type NoteBlock, type Noted } from '../../src/changes/moved-notes';
import type { Raw } from '../../src/sheets/column';
import { type Grid, gridOf, lookOf } from './grid';

interface Cell {
  value: Raw;
  note: string;
}

const tasks = Array.from({ length: 6 }, (_, index) => ({
  id: `T00${index + 1}`,
  task: `任务${index + 1}`,
  department: '市场部',
  standard: `标准 ${index + 1}`,
}));

const sheet = (): Cell[][] =>
  gridOf('tasks', tasks).map((line, row) =>
    line.map((value, column) => ({ value, note: row > 0 && (row + column) % 3 === 0 ? `张三：${row}/${column}` : '' })),
  );

const noted = (cells: Cell[][]): Noted => {
  const values: Grid = cells.map((line) => line.map(({ value }) => value));
  return { table: lookOf('tasks', values).table, notes: cells.map((line) => line.map(({ note }) => note)) };
};

/** Notes by task and header. */
const byName = (cells: Cell[][]) =>
  cells
    .slice(1)
    .filter((line) => line.some(({ value }) => value !== ''))
    .map((line) => [
      line.find(({ value }) => String(value).startsWith('任务'))?.value,
      Object.fromEntries(line.flatMap(({ note }, at) => (note === '' ? [] : [[cells[0]?.[at]?.value, note]]))),
    ])
    .sort();

const write = (cells: Cell[][], block: Pick<NoteBlock, 'top' | 'left' | 'notes'>): void => {
  block.notes.forEach((line, row) => {
    line.forEach((note, column) => {
      const cell = cells[block.top + row]?.[block.left + column];
      if (cell) cell.note = note;
    });
  });
};

const block = ({ notes }: Noted): NoteBlock => ({
  top: 2,
  left: 2,
  notes: notes
    .slice(2, 6)
    .map((line, row) => line.slice(2, 7).map((note, column) => (row === column ? `${note}⚑` : note))),
});

const turned = (cells: Cell[][]): void => {
  cells.splice(1, cells.length - 1, ...cells.slice(1).reverse());
};
const rowIn = (at: number) => (cells: Cell[][]) => {
  cells.splice(
    at,
    0,
    (cells[0] ?? []).map(() => ({ value: '', note: '' })),
  );
};
const columnMoved = (from: number, to: number) => (cells: Cell[][]) => {
  for (const line of cells) line.splice(to, 0, ...line.splice(from, 1));
};

const acts = fc.oneof(
  fc.constant(turned),
  fc.integer({ min: 1, max: 6 }).map(rowIn),
  fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })).map(([from, to]) => columnMoved(from, to)),
);

const right = (() => {
  const cells = sheet();
  write(cells, block(noted(cells)));
  return byName(cells);
})();

describe('notes that were written while somebody moved rows or columns', () => {
  it('stand with their own cells afterwards, whoever wrote them, before and after the write landed', () => {
    fc.assert(
      fc.property(acts, fc.boolean(), (act, early) => {
        const cells = sheet();
        const before = noted(cells);
        const meant = block(before);
        if (early) act(cells);
        write(cells, meant);
        if (!early) act(cells);
        write(cells, { top: 0, left: 0, notes: movedNotes('tasks', before, meant, noted(cells)) });
        expect(byName(cells)).toEqual(right);
      }),
      { numRuns: 300 },
    );
  });

  it('leave what somebody wrote since', () => {
    const cells = sheet();
    const before = noted(cells);
    write(cells, block(before));
    turned(cells);
    const cell = cells[3]?.[4];
    if (cell) cell.note = '李四：刚写的';
    expect(movedNotes('tasks', before, block(before), noted(cells))[3]?.[4]).toBe('李四：刚写的');
  });
});

describe('rows without a number', () => {
  it('are known by what stands in them', () => {
    const a = noted(sheet()).table;
    const cells = sheet();
    turned(cells);
    expect(standAlike('tasks', a, a)).toBe(true);
    expect(standAlike('tasks', a, noted(cells).table)).toBe(false);
    const duties = lookOf('duties', gridOf('duties', [{ department: '市场部', name: '王芳' }])).table;
    expect([...rowNames('duties', duties).values()].some((name) => name.includes('王芳'))).toBe(true);
  });
});
