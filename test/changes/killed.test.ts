import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, merge, record, type SheetChanges } from '../../src/changes/changes';
import { asDay } from '../../src/domain/day';
import type { Raw } from '../../src/sheets/column';
import { sheets } from '../../src/sheets/index';
import { brokenOff, type Grid, gridOf, lookOf, mended, written } from './grid';

const none: SheetChanges = { append: [], cells: [], page: null };
const day = (text: string): Date => new Date(`${text}T00:00:00+08:00`);
const at = (hour: number): Date => new Date(Date.UTC(2024, 6, 8, hour));

const COUNT = 7;
const ids = Array.from({ length: COUNT }, (_, index) => `W000${index + 1}`);

const asks = (): Grid =>
  gridOf(
    'notices',
    ids.map((id, index) => ({
      id,
      task: `T00${index + 1}`,
      title: `任务${index + 1}`,
      asked: `人${index + 1}`,
      due: day(`2024-07-0${index + 1}`),
      issued: at(index),
      state: '待答复',
      attempt: 1,
      stamp: id,
      reason: index % 2 === 0 ? `原因${index + 1}` : '',
      decision: index === 2 ? '退回' : index === 4 ? '同意' : '',
      word: index === 2 ? '请写明' : '',
    })),
  );

/** Where a column stands in a grid, from 0. */
const placeOf = (column: keyof typeof sheets.notices.columns): number =>
  Object.keys(sheets.notices.columns).indexOf(column);

type Cells = Readonly<Record<string, unknown>>;

/** What stands in each row by its own name, its place and stamps apart. */
const byName = (grid: Grid): Readonly<Record<string, Cells>> =>
  Object.fromEntries(
    lookOf('notices', grid).table.rows.map((one) => {
      const { row, stamp, usedUp, ...cells } = one as unknown as Cells & { id: string };
      return [cells.id, cells];
    }),
  );

const stampsOf = (grid: Grid): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    (lookOf('notices', grid).table.rows as unknown as readonly { id: string; stamp: unknown }[]).map(
      ({ id, stamp }) => [id, stamp],
    ),
  );

/** Rows without a name in which anything stands. */
const leftovers = (grid: Grid): readonly (readonly Raw[])[] =>
  grid
    .slice(1)
    .filter((row) => row[0] === '' || row[0] === undefined)
    .filter((row) => row.some((cell) => cell !== ''));

const receipts = (rows: readonly number[]) =>
  record(
    'notices',
    rows.map(
      (row) => [ids[row] ?? '', { state: 'answered', answered: at(9 + row).getTime(), message: `收到${row}` }] as const,
    ),
  );
const returned = decide(
  'notices',
  'W0003',
  'W0003.1.return',
  { state: 'returned', attempt: 2, decision: null },
  { decision: 'return' },
);
const changesFor = (rows: readonly number[]): SheetChanges => merge(receipts(rows), returned).get('notices') ?? none;

type Act = readonly [name: string, act: (grid: Grid) => void];

const sorted = (by: number, back: boolean): Act => [
  `sorts by column ${by + 1}`,
  (grid) => {
    const [header = [], ...rows] = grid;
    const key = (row: Raw[]): string => {
      const cell = row[by] ?? '';
      return cell instanceof Date ? cell.toISOString() : String(cell);
    };
    rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) * (back ? -1 : 1));
    grid.splice(0, grid.length, header, ...rows);
  },
];
const shuffled = (order: readonly number[]): Act => [
  `orders the rows ${order.join()}`,
  (grid) => {
    const [header = [], ...rows] = grid;
    const first = order.flatMap((row) => (rows[row] ? [rows[row]] : []));
    grid.splice(0, grid.length, header, ...first, ...rows.filter((row) => !first.includes(row)));
  },
];
const rowsIn = (before: number, count: number): Act => [
  `puts ${count} rows in before row ${before + 1}`,
  (grid) => grid.splice(before, 0, ...Array.from({ length: count }, () => [] as Raw[])),
];
const rowOut = (row: number): Act => [`deletes row ${row + 1}`, (grid) => grid.splice(row, 1)];

const moves: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 20 }), fc.boolean()).map(([by, back]) => sorted(by, back)),
  fc.shuffledSubarray([...ids.keys()], { minLength: COUNT }).map(shuffled),
  fc
    .tuple(fc.integer({ min: 1, max: COUNT }), fc.integer({ min: 1, max: 3 }))
    .map(([row, count]) => rowsIn(row, count)),
);
const someRows = fc.uniqueArray(fc.integer({ min: 0, max: COUNT - 1 }), { minLength: 1 });

describe('a run that is killed after it wrote, while somebody moved rows', () => {
  it('leaves nothing that the next one does not put right: each row has its own block, old or new, and people’s cells', () => {
    fc.assert(
      fc.property(fc.array(moves, { minLength: 1, maxLength: 2 }), someRows, (acts, rows) => {
        const changes = changesFor(rows);
        const [old, calm, grid] = [asks(), asks(), asks()];
        written('notices', calm, changes, () => {});
        const before = brokenOff('notices', grid, changes, (one) => {
          for (const [, act] of acts) act(one);
        });
        const mending = mended('notices', grid, before);
        expect(mending?.lost ?? []).toEqual([]);
        expect(mended('notices', grid, before)).toBeNull();
        // What did not arrive is done again by the run that mends.
        written('notices', grid, changes, () => {});
        expect(byName(grid)).toEqual(byName(calm));
        expect(Object.entries(stampsOf(grid)).filter(([id, stamp]) => stamp !== null && stamp !== id)).toEqual([]);
        expect(leftovers(grid)).toEqual([]);
        expect(Object.keys(byName(old)).length).toBe(Object.keys(byName(grid)).length);
      }),
      { numRuns: 400 },
    );
  });

  it('names a row that was deleted meanwhile, once, and puts every other one right', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: COUNT }), someRows, (row, rows) => {
        const changes = changesFor(rows);
        const [calm, grid] = [asks(), asks()];
        written('notices', calm, changes, () => {});
        const before = brokenOff('notices', grid, changes, rowOut(row)[1]);
        const gone = ids[row - 1] ?? '';
        const mending = mended('notices', grid, before);
        expect((mending?.nowhere ?? []).map(({ stamp }) => stamp).filter((stamp) => stamp !== gone)).toEqual([]);
        expect(mending?.lost ?? []).toEqual([]);
        expect(mended('notices', grid, before)).toBeNull();
        written('notices', grid, changes, () => {});
        const { [gone]: _, ...others } = byName(calm);
        expect(byName(grid)).toEqual(others);
      }),
      { numRuns: 200 },
    );
  });

  it('loses no block in silence where only the rows that changed were written: each is put right or named', () => {
    fc.assert(
      fc.property(moves, someRows, ([, act], rows) => {
        const changes = changesFor(rows);
        const [old, calm, grid] = [asks(), asks(), asks()];
        written('notices', calm, changes, () => {});
        const before = brokenOff('notices', grid, changes, act, false);
        const lost = new Set((mended('notices', grid, before)?.lost ?? []).map(({ name }) => name));
        const [now, was, will] = [byName(grid), byName(old), byName(calm)];
        const block = ({ task, title, state }: Cells): string => JSON.stringify([task, title, state]);
        for (const id of ids) {
          const cells = now[id] ?? {};
          if (lost.has(id)) expect([id, cells.task, cells.state]).toEqual([id, null, null]);
          else expect([block(was[id] ?? {}), block(will[id] ?? {})]).toContain(block(cells));
          // What people typed is theirs in any case.
          expect([id, cells.reason, cells.word]).toEqual([id, was[id]?.reason, was[id]?.word]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a decided cell that a killed run wrote into another’s row', () => {
  const down = (grid: Grid): Before => brokenOff('notices', grid, changesFor([]), shuffled([0, 1, 4, 3, 2, 5, 6])[1]);
  type Before = ReturnType<typeof brokenOff>;

  it('gets back what it held, once, and both values are told', () => {
    const grid = asks();
    const before = down(grid);
    expect(byName(grid).W0005?.decision).toBeNull();
    const mending = mended('notices', grid, before);
    expect(mending?.putBack.map(({ name, meant, ours, theirs }) => [name, meant, ours, theirs])).toEqual([
      ['W0005', 'W0003', '', 'accept'],
    ]);
    expect(byName(grid).W0005?.decision).toBe('accept');
    // What was decided is done in the row that was meant.
    expect(byName(grid).W0003?.decision).toBeNull();
    expect(mended('notices', grid, before)).toBeNull();
  });

  it('stays as it is where somebody has typed into it since', () => {
    const grid = asks();
    const before = down(grid);
    const row = grid.find(([id]) => id === 'W0005') ?? [];
    row[placeOf('decision')] = '退回';
    expect(mended('notices', grid, before)?.putBack).toEqual([]);
    expect(byName(grid).W0005?.decision).toBe('return');
  });

  it('is named and left alone where nobody knows what it held', () => {
    const grid = asks();
    down(grid);
    const mending = mended('notices', grid, null);
    expect([mending?.putBack, mending?.doubtful.map(({ name }) => name)]).toEqual([[], ['W0005']]);
    expect(byName(grid).W0005?.decision).toBeNull();
    expect(mended('notices', grid, null)).toBeNull();
  });
});

describe('a due date that was moved', () => {
  const tasks = (): Grid =>
    gridOf(
      'tasks',
      Array.from({ length: 5 }, (_, index) => ({
        id: `T00${index + 1}`,
        task: `任务${index + 1}`,
        department: '市场部',
        status: '进行中',
        due: day(`2024-07-0${index + 1}`),
      })),
    );
  const accept = decide('tasks', 'T002', 'W0001.1.accept', { due: asDay('2024-08-09') }, { due: asDay('2024-07-02') });
  const dues = (grid: Grid): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      (lookOf('tasks', grid).table.rows as unknown as readonly { id: string; due: unknown }[]).map(({ id, due }) => [
        id,
        due,
      ]),
    );

  it('for the wrong task, since rows were sorted and the run was killed, is undone to the day, and done for its own', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order) => {
        const grid = tasks();
        const right = dues(tasks());
        const before = brokenOff('tasks', grid, accept.get('tasks') ?? none, shuffled(order)[1]);
        mended('tasks', grid, before);
        expect(dues(grid)).toEqual({ ...right, T002: '2024-08-09' });
      }),
      { numRuns: 100 },
    );
  });

  it('in a row that was put in meanwhile is blanked', () => {
    const grid = tasks();
    const before = brokenOff('tasks', grid, accept.get('tasks') ?? none, rowsIn(2, 1)[1]);
    mended('tasks', grid, before);
    expect(leftovers(grid)).toEqual([]);
    expect(dues(grid)).toEqual({ ...dues(tasks()), T002: '2024-08-09' });
  });
});

describe('stamps that people copied', () => {
  it('with their whole row are a finding, and neither row is touched', () => {
    const grid = asks();
    grid.push([...(grid[2] ?? [])]);
    const before = JSON.stringify(grid);
    expect(mended('notices', grid, null)).toBeNull();
    written('notices', grid, changesFor([0, 1, 2, 3]), () => {});
    expect([grid[2], grid[COUNT + 1]].map((row) => JSON.stringify(row))).toEqual(
      [2, COUNT + 1].map((row) => JSON.stringify((JSON.parse(before) as Grid)[row])),
    );
  });

  it('over the block of another row cost that row nothing that was not gone already, and it is named', () => {
    const grid = asks();
    const [source = [], target = []] = [grid[1], grid[4]];
    for (let place = 1; place <= placeOf('stamp'); place++) target[place] = source[place] ?? '';
    const mending = mended('notices', grid, null);
    expect(mending?.lost.map(({ name }) => name)).toEqual(['W0004']);
    expect(byName(grid).W0001).toEqual(byName(asks()).W0001);
    expect([byName(grid).W0004?.title, byName(grid).W0004?.decision]).toEqual([null, byName(asks()).W0004?.decision]);
  });

  it('of a row whose number was changed by hand are told once, and nothing is taken from it', () => {
    const grid = asks();
    (grid[3] ?? [])[0] = 'W0077';
    const first = mended('notices', grid, null);
    expect(first?.nowhere.map(({ stamp }) => stamp)).toEqual(['W0003']);
    expect(byName(grid).W0077).toMatchObject({ title: '任务3', state: 'open', decision: 'return' });
    expect(mended('notices', grid, null)).toBeNull();
  });
});

describe('columns that were moved while a run wrote that was killed', () => {
  it('are told once, and nothing more is written into any cell but the stamps', () => {
    const grid = asks();
    brokenOff('notices', grid, changesFor([0, 1, 2]), (one) => {
      for (const row of one) row.splice(2, 0, '');
    });
    const before = byName(grid);
    expect(mended('notices', grid, null)?.shifted).toBe(true);
    expect(byName(grid)).toEqual(before);
    expect(mended('notices', grid, null)).toBeNull();
  });
});
