import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append, decide, merge, record } from '../../src/changes/changes';
import { asDay } from '../../src/domain/day';
import type { Raw } from '../../src/sheets/column';
import { type Grid, gridOf, lookOf, written } from './grid';

const due = (day: string): Date => lookless(asDay(day));
const lookless = (day: ReturnType<typeof asDay>): Date => new Date(`${day}T00:00:00+08:00`);

const tasks = Array.from({ length: 8 }, (_, index) => ({
  id: `T00${index + 1}`,
  task: `任务${index + 1}`,
  department: index < 4 ? '市场部' : '研发部',
  standard: `标准 ${index + 1}`,
  status: '进行中',
  due: due(`2024-07-0${index + 1}`),
  lag: 0,
  light: '绿',
  note: `备注${index + 1}`,
  自己的列: `私${index + 1}`,
}));

const start = (): Grid => gridOf('tasks', tasks, ['自己的列']);

/** What stands in a grid by task: people's cells, and the script's, by header. */
const byTask = (grid: Grid): Readonly<Record<string, Readonly<Record<string, Raw>>>> => {
  const look = lookOf('tasks', grid);
  const head = grid[look.table.headerRow - 1] ?? [];
  return Object.fromEntries(
    look.table.rows.map((row) => [
      String((row as unknown as { task: unknown }).task),
      Object.fromEntries(
        head.flatMap((header, at) => {
          const cell = grid[row.row - 1]?.[at] ?? '';
          return header === '' || cell === '' || ['任务标记', '任务次序'].includes(String(header))
            ? []
            : [[String(header), cell instanceof Date ? cell.toISOString() : cell]];
        }),
      ),
    ]),
  );
};

const lags = record(
  'tasks',
  tasks.map(({ id }, index) => [id, { lag: 10 + index, light: 'red' }] as const),
);
const moves = decide('tasks', 'T003', 'W0001.1.accept', { due: asDay('2024-08-09') }, { due: asDay('2024-07-03') });
const passes = decide('tasks', 'T006', 'A0001.pass', { status: 'done' }, { status: 'doing' });
const changesOf = () => merge(lags, moves, passes).get('tasks') ?? { append: [], cells: [], page: null };

const calm = (() => {
  const grid = start();
  written('tasks', grid, changesOf(), () => {});
  return byTask(grid);
})();

type Act = readonly [name: string, act: (grid: Grid) => void];

const sorted = (at: number, back: boolean): Act => [
  `sorts by column ${at + 1}`,
  (grid) => {
    const [header = [], ...rows] = grid;
    const key = (row: Raw[]): string =>
      row[at] instanceof Date ? (row[at] as Date).toISOString() : String(row[at] ?? '');
    rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) * (back ? -1 : 1));
    grid.splice(0, grid.length, header, ...rows);
  },
];
const rowsIn = (at: number, count: number): Act => [
  `puts ${count} rows in before row ${at + 1}`,
  (grid) => grid.splice(Math.min(at, grid.length), 0, ...Array.from({ length: count }, () => [] as Raw[])),
];
const columnIn = (at: number): Act => [
  `puts a column in before column ${at + 1}`,
  (grid) => {
    for (const row of grid) if (row.length > at) row.splice(at, 0, '');
  },
];
const columnMoved = (from: number, to: number): Act => [
  `moves column ${from + 1} to ${to + 1}`,
  (grid) => {
    for (const row of grid) {
      while (row.length < 24) row.push('');
      row.splice(to, 0, ...row.splice(from, 1));
    }
  },
];

const columnOut = (at: number): Act => [
  `deletes column ${at + 1}`,
  (grid) => {
    for (const row of grid) row.splice(at, 1);
  },
];
const headerGone = (at: number, name: string): Act => [
  `names column ${at + 1} ${name}`,
  (grid) => {
    (grid[0] ?? [])[at] = name;
  },
];

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 20 }), fc.boolean()).map(([at, back]) => sorted(at, back)),
  fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 3 })).map(([at, count]) => rowsIn(at, count)),
  fc.integer({ min: 0, max: 22 }).map(columnIn),
  fc.tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 0, max: 22 })).map(([from, to]) => columnMoved(from, to)),
);

describe('a write while somebody moves rows and columns', () => {
  it('leaves every cell with its own task, whatever was moved between the look and the write', () => {
    fc.assert(
      fc.property(acts, ([, act]) => {
        const grid = start();
        const { beaten } = written('tasks', grid, changesOf(), act);
        expect(byTask(grid)).toEqual(calm);
        expect(beaten).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('leaves what stands under a header that is cleared or renamed meanwhile', () => {
    const headers = (start()[0] ?? []).map(String);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: headers.length - 1 }), fc.constantFrom('', '别的名字'), (at, name) => {
        const grid = start();
        const { beaten } = written('tasks', grid, changesOf(), headerGone(at, name)[1]);
        headerGone(at, headers[at] ?? '')[1](grid);
        expect(byTask(grid)).toEqual(calm);
        expect(beaten).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('touches no other column when one is deleted meanwhile', () => {
    const headers = (start()[0] ?? []).map(String);
    // By its id and its name a row is known.
    const places = headers.flatMap((_, at) => ([0, 2].includes(at) ? [] : [at]));
    fc.assert(
      fc.property(fc.constantFrom(...places), (at) => {
        const grid = start();
        written('tasks', grid, changesOf(), columnOut(at)[1]);
        const rest = Object.fromEntries(
          Object.entries(calm).map(([task, cells]) => [
            task,
            Object.fromEntries(Object.entries(cells).filter(([header]) => header !== headers[at])),
          ]),
        );
        expect(byTask(grid)).toEqual(rest);
      }),
      { numRuns: 100 },
    );
  });

  it('appends each new row once, and overwrites none that came meanwhile', () => {
    const warnings = append('notices', [
      { cells: { id: 'W0002', task: 'T002', state: 'open' }, unless: { id: 'W0002' } },
      { cells: { id: 'W0003', task: 'T003', state: 'open' }, unless: { id: 'W0003' } },
    ]).get('notices');
    const rows = [{ id: 'W0001', task: 'T001', state: '待答复', reason: '合同晚签', plan: '加人' }];
    fc.assert(
      fc.property(
        fc.oneof(
          fc
            .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }))
            .map(([at, count]) => rowsIn(at, count)),
          fc.integer({ min: 0, max: 20 }).map(columnIn),
        ),
        ([, act]) => {
          const grid = gridOf('notices', rows);
          if (warnings) written('notices', grid, warnings, act);
          const found = lookOf('notices', grid).table.rows as unknown as readonly Readonly<Record<string, unknown>>[];
          expect(found.map(({ id, task, reason }) => [id, task, reason]).sort()).toEqual([
            ['W0001', 'T001', '合同晚签'],
            ['W0002', 'T002', null],
            ['W0003', 'T003', null],
          ]);
          expect(found.map(({ stamp }) => stamp).filter((stamp) => stamp !== null).length).toBe(2);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a decision on people’s cells', () => {
  const moved = moves.get('tasks') ?? { append: [], cells: [], page: null };

  it('is written with the stamp of its row in the same block', () => {
    const grid = start();
    written('tasks', grid, moved, () => {});
    const row = lookOf('tasks', grid).table.rows[2] as unknown as { due: string; stamp: string };
    expect([row.due, row.stamp]).toEqual(['2024-08-09', 'T003 W0001.1.accept due:2024-07-03>2024-08-09']);
  });

  it('yields to a person who changed the cell since it was read', () => {
    const grid = start();
    const at = (grid[0] ?? []).indexOf('现定截止');
    (grid[3] ?? [])[at] = due('2024-07-20');
    expect(written('tasks', grid, moved, () => {}).beaten).toEqual(['T003']);
    expect((grid[3] ?? [])[at]).toEqual(due('2024-07-20'));
  });

  it('is not written where its row is gone, nor where its id stands twice', () => {
    const gone = start();
    gone.splice(3, 1);
    expect(written('tasks', gone, moved, () => {}).beaten).toEqual(['T003']);
    const twice = start();
    (twice[5] ?? [])[0] = 'T003';
    expect(written('tasks', twice, moved, () => {}).beaten).toEqual(['T003']);
  });

  it('carried out twice changes nothing more', () => {
    const grid = start();
    written('tasks', grid, moved, () => {});
    const once = byTask(grid);
    expect(written('tasks', grid, moved, () => {}).beaten).toEqual([]);
    expect(byTask(grid)).toEqual(once);
  });
});

describe('a person’s cell that a misplaced write had hit', () => {
  it('gets its value back, and both values are told', () => {
    const grid = start();
    // Another task's due date would stand where the row was.
    const { told } = written(
      'tasks',
      grid,
      moves.get('tasks') ?? { append: [], cells: [], page: null },
      sorted(2, true)[1],
    );
    expect(told.some((line) => line.startsWith('due'))).toBe(true);
    expect(byTask(grid).任务6?.现定截止).toBe(due('2024-07-06').toISOString());
  });
});
