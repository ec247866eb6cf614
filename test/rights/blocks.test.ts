import { describe, expect, it } from 'vitest';
import { blockRows, blocksOf } from '../../src/rights/blocks';
import { spareRowsWanted } from '../../src/rights/grouping';
import { wantedRights } from '../../src/rights/wanted';
import type { Raw } from '../../src/sheets/column';
import { sheets, type TableOf } from '../../src/sheets/index';
import { parseTable } from '../../src/sheets/parse';
import { launch, now, situation, tableOf, terms } from '../world';

const columns = Object.keys(sheets.tasks.columns);

/** 任务分工 as it is read when these cells stand in it from row 2; `{}` is a blank row. */
const read = (rows: readonly Readonly<Record<string, Raw>>[]): TableOf<'tasks'> =>
  parseTable(
    sheets.tasks,
    { name: 'tasks', id: 4, values: [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))] },
    (header) => (columns.includes(header) ? header : undefined),
    terms,
  );

const own = (id: string): Readonly<Record<string, Raw>> => ({ id, task: `事 ${id}`, department: '市场部' });

/** The rows that 市场部's contact may fill in. */
const openRows = (rows: readonly Readonly<Record<string, Raw>>[], department = '市场部'): readonly number[] => {
  const tasks = wantedRights(situation({ tasks: read(rows) })).find(({ sheet }) => sheet === 'tasks');
  const contact = launch.duties.find((row) => row.role === 'contact' && row.department === department)?.address ?? '';
  return (tasks?.guards ?? [])
    .filter(({ editors }) => editors.includes(contact))
    .flatMap(({ area }) => Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index));
};

describe('a department’s contact fills in the rows of its blocks', () => {
  it.each<[string, Readonly<Record<string, Raw>>]>([
    ['a task without a department', { id: 'T009', task: '谁的' }],
    ['a task without number and department', { task: '刚写下的' }],
    ['a row that holds nothing but a note', { note: '下周再说' }],
    ['a row that holds nothing but a due date', { due: new Date(now) }],
    ['a row that holds a number alone', { id: 'T009' }],
    ['a task whose department is one blank', { id: 'T009', task: '谁的', department: ' ' }],
    ['a task whose department is the error of a formula', { id: 'T009', task: '谁的', department: '#REF!' }],
    ['a task whose department is a number', { id: 'T009', task: '谁的', department: 7 }],
    ['a task whose department is a date', { id: 'T009', task: '谁的', department: new Date(now) }],
    ['a task whose department is no date at all', { id: 'T009', task: '谁的', department: new Date(Number.NaN) }],
    ['a task whose department is a tick', { id: 'T009', task: '谁的', department: true }],
    ['a task of a department that nobody knows', { id: 'T009', task: '谁的', department: '外包商' }],
    ['a spare row of a department that nobody knows', { department: '外包商' }],
    ['another department’s task', { id: 'T009', task: '谁的', department: '研发部' }],
    ['another department’s spare row', { department: '研发部' }],
  ])('but not in %s that stands between them', (_, between) => {
    const rows = [own('T001'), own('T002'), between, own('T003'), own('T004')];
    expect(openRows(rows)).toEqual([2, 3, 5, 6]);
    expect(openRows([between, own('T001')])).toEqual([3]);
    expect(openRows([own('T001'), between])).toEqual([2]);
  });

  it('and in rows that hold nothing, between them: a task may be typed there', () => {
    expect(openRows([own('T001'), {}, own('T002'), {}])).toEqual([2, 3, 4]);
  });

  it('a task without a number among them', () => {
    expect(openRows([own('T001'), { task: '新的', department: '市场部' }, own('T002')])).toEqual([2, 3, 4]);
  });

  it('and in each of two that stand apart', () => {
    const apart = { id: 'T009', task: '别的', department: '研发部' };
    const rows = [own('T001'), apart, own('T002'), own('T003')];
    expect(blocksOf(blockRows(read(rows)))).toMatchObject([
      { department: '市场部', first: 2, last: 2, rows: 1 },
      { department: '研发部', first: 3, last: 3, rows: 1 },
      { department: '市场部', first: 4, last: 5, rows: 2 },
    ]);
    expect(openRows(rows, '研发部')).toEqual([3]);
  });
});

describe('more blocks than sixty', () => {
  /** 市场部 and 研发部 by turns, a row each, but for a few that are longer. */
  const scattered = (count: number, long: readonly number[]): readonly Readonly<Record<string, Raw>>[] =>
    Array.from({ length: count }, (_, index) => {
      const department = index % 2 === 0 ? '市场部' : '研发部';
      const row = { task: `事 ${index}`, department };
      return long.includes(index) ? [row, row] : [row];
    }).flat();

  const guarded = (rows: readonly Readonly<Record<string, Raw>>[]) =>
    wantedRights(situation({ tasks: read(rows) })).find(({ sheet }) => sheet === 'tasks')?.guards ?? [];

  it('are all guarded up to sixty', () => {
    expect(guarded(scattered(60, [])).length).toBe(60);
  });

  it('leave the shortest to the leaders: the longest are guarded wherever they stand', () => {
    const rows = scattered(70, [3, 40, 69]);
    const guards = guarded(rows);
    expect(guards.length).toBe(60);
    const long = guards.filter(({ area }) => area.bottom > area.top);
    expect(long.map(({ area }) => area.top)).toEqual([5, 43, 73]);
    expect(guards.map(({ area }) => area.top)).toEqual(guards.map(({ area }) => area.top).sort((a, b) => a - b));
  });
});

describe('new spare rows come under the longest block', () => {
  const seats = situation({});

  it('also where a shorter one of the same department comes later, and under the first of two that are alike', () => {
    const block = (count: number, other: string) => [
      ...Array.from({ length: count }, () => ({ task: '事', department: '市场部' })),
      { task: '别的', department: other },
    ];
    const under = (...counts: number[]) =>
      spareRowsWanted(read(counts.flatMap((count) => block(count, '外包商'))), seats).inserts.map((one) => one.after);
    expect(under(1, 3, 2)).toEqual([6]);
    expect(under(3, 1)).toEqual([4]);
    expect(under(2, 2)).toEqual([3]);
  });
});

describe('an ask’s cells', () => {
  it('are opened together with a neighbour’s only where both ask the same people', () => {
    const ask = (id: string, asked: string | null, state: 'open' | 'answered' = 'open') => ({ id, asked, state });
    const opened = (...rows: ReturnType<typeof ask>[]) =>
      wantedRights(situation({ notices: tableOf('notices', rows) }))
        .find(({ sheet }) => sheet === 'notices')
        ?.guards.map(({ area }) => [area.top, area.bottom]);
    expect(opened(ask('W0001', '李娜'), ask('W0002', '李娜'), ask('W0003', '陈静'))).toEqual([
      [2, 3],
      [4, 4],
    ]);
    expect(opened(ask('W0001', '李娜'), ask('W0002', '李娜', 'answered'), ask('W0003', '李娜'))).toEqual([
      [2, 2],
      [4, 4],
    ]);
    expect(opened(ask('W0001', '不认识'), ask('W0002', null), ask('W0003', '李娜'))).toEqual([[4, 4]]);
  });
});
