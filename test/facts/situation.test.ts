import { describe, expect, it } from 'vitest';
import { asDay, instantOf } from '../../src/domain/day';
import { situationOf } from '../../src/facts/situation';
import { changed, complaint, day, launch, morningOf, now, situation, tableOf, tasksWith, terms, world } from '../world';

describe('the launch example on its first morning', () => {
  const today = situation();

  it('knows the day, the start, the departments and the people', () => {
    expect(today.today).toBe('2024-07-01');
    expect(today.startDay).toBe('2024-07-01');
    expect(today.departments).toEqual(['市场部', '总经办', '研发部', '销售部', '客服部', '法务部']);
    expect(today.people.lead?.name).toBe('王敏');
    expect(today.people.contacts.get('销售部')).toEqual({ name: '陈静', address: 'chenjing@example.com' });
    expect(today.charter.level).toBe('strategic');
    expect(today.taskById.get('T003')?.task.task).toBe('渠道铺货');
  });

  it('takes its days from the zone of the file', () => {
    const book = world({ file: { ...world().file, zone: 'America/New_York' } });
    expect(situationOf(book, now, terms).today).toBe('2024-06-30');
  });

  it('starts with the first key date when no task says when it starts', () => {
    const rows = launch.tasks.map((task) => ({ ...task, start: null }));
    expect(situation({ tasks: tableOf('tasks', rows) }).startDay).toBe('2024-07-15');
    expect(situation({ tasks: tableOf('tasks', []), charter: tableOf('charter', []) }).startDay).toBeNull();
  });

  it('has departments that the charter names and the duty sheet does not', () => {
    const charter = tableOf('charter', [{ item: 'department', content: '财务部、市场部，采购部' }]);
    expect(situation({ charter }).departments.slice(-2)).toEqual(['财务部', '采购部']);
  });
});

describe('a task today', () => {
  const on = (text: string, id: string, cells = {}) => {
    const facts = situation(tasksWith(id, cells), morningOf(text)).taskById.get(id);
    if (!facts) throw new Error(`no ${id}`);
    return facts;
  };

  it.each([
    ['due in more than a week: on course', '2024-07-05', 'T002', {}, 0, 'green'],
    ['due in a week: due soon', '2024-07-08', 'T002', {}, 0, 'yellow'],
    ['due today: due soon, not late', '2024-07-15', 'T002', {}, 0, 'yellow'],
    ['due yesterday: one day late', '2024-07-16', 'T002', {}, 1, 'red'],
    ['due yesterday and still 待审核: one day late', '2024-07-16', 'T002', { status: 'review' }, 1, 'red'],
    ['done: grey, never late', '2024-09-16', 'T002', { status: 'done' }, 0, 'grey'],
    ['due on Friday, on Saturday: not late yet, but to be seen to', '2024-07-20', 'T001', {}, 0, 'yellow'],
    ['due on Friday, on Monday: one day late', '2024-07-22', 'T001', {}, 1, 'red'],
    ['far away but blocked: yellow', '2024-07-05', 'T003', {}, 0, 'yellow'],
    ['blocked and late: red wins', '2024-08-05', 'T003', {}, 3, 'red'],
    ['without due day: no light', '2024-07-05', 'T002', { due: null }, 0, null],
    ['without due day but done: grey', '2024-07-05', 'T002', { due: null, status: 'done' }, 0, 'grey'],
    ['without state: taken for 未开始', '2024-07-16', 'T002', { status: null }, 1, 'red'],
  ])('%s', (_, date, id, cells, lag, light) => {
    expect(on(date, id, cells)).toMatchObject({ lag, light });
  });

  it('is not started when its planned start has passed, the day itself not counted', () => {
    expect(on('2024-07-01', 'T001').notStarted).toBe(false);
    expect(on('2024-07-02', 'T001').notStarted).toBe(true);
    expect(on('2024-07-02', 'T001', { status: 'doing' }).notStarted).toBe(false);
  });

  it('is blocked by the predecessors that are open, not by those that do not exist or by itself', () => {
    expect(on('2024-07-02', 'T004').blockedBy).toEqual(['T002', 'T003']);
    expect(on('2024-07-02', 'T004', { after: ['T002', 'T009', 'T004'] }).blockedBy).toEqual(['T002']);
    const rows = changed(launch.tasks, 'T001', { status: 'done' as const });
    expect(situation({ tasks: tableOf('tasks', rows) }).taskById.get('T003')?.blockedBy).toEqual([]);
  });

  it('is late by the collaboration’s own calendar', () => {
    const calendar = tableOf('calendar', [{ day: day('2024-07-16'), kind: 'off' }]);
    const facts = situation({ calendar }, morningOf('2024-07-16')).taskById.get('T002');
    expect(facts).toMatchObject({ lag: 0, light: 'yellow' });
  });
});

describe('the matrix', () => {
  it('finds a task’s row by its id, and by its name where the row has lost its id', () => {
    const matrix = tableOf(
      'matrix',
      launch.matrix.map((row) => (row.id === 'T002' ? { ...row, id: null } : row)),
    );
    const { raci, tasks } = situation({ matrix });
    expect(tasks.map(({ task }) => raci.of(task)?.item)).toEqual(launch.tasks.map(({ task }) => task));
  });

  it('finds a task’s row by its node in a matrix of nodes, given by number or name', () => {
    const tasks = tableOf('tasks', [
      { id: 'T001', task: '登记', node: 'n01' },
      { id: 'T002', task: '回访', node: '客户反馈' },
      { id: 'T003', task: '其他', node: null },
    ]);
    const { raci, tasks: facts } = situation({ ...complaint(), tasks });
    expect(facts.map(({ task }) => raci.of(task)?.item ?? null)).toEqual(['接收客户投诉', '客户反馈', null]);
  });
});

/** Rows that count how often one of their cells is read. */
const watchedRows = <R extends object>(rows: readonly R[]): { watched: R[]; looks: () => number } => {
  let looks = 0;
  const get = (row: R, cell: string | symbol): unknown => {
    looks += 1;
    return Reflect.get(row, cell);
  };
  return { watched: rows.map((row) => new Proxy(row, { get })), looks: () => looks };
};

it('50,000 tasks in one chain and 12 departments are worked out, each row looked at as often as among 1,000', () => {
  const names = Array.from({ length: 12 }, (_, i) => `部门${i}`);
  const many = (count: number) => {
    const tasks = Array.from({ length: count }, (_, i) => ({
      ...launch.tasks[0],
      id: `T${i}`,
      task: `任务 ${i}`,
      due: asDay(`2024-0${1 + (i % 9)}-15`),
      after: i ? [`T${i - 1}`] : null,
    }));
    const letters = Object.fromEntries(names.map((name, i) => [name, (['R', 'A', 'C', 'I'] as const)[i % 4] ?? null]));
    const matrix = tasks.map(({ id, task }) => ({ id, item: task, rest: letters }));
    const book = world({ tasks: tableOf('tasks', tasks), matrix: tableOf('matrix', matrix) });
    const { watched, looks } = watchedRows(book.tasks.rows);
    const tasksOnly = { ...book, tasks: { ...book.tasks, rows: watched } };
    const found = situationOf(tasksOnly, instantOf(asDay('2024-07-01'), 0, 'Asia/Shanghai'), terms);
    return { tasks: found.tasks.length, each: looks() / count };
  };
  const [few, most] = [many(1_000), many(50_000)];
  expect([few.tasks, most.tasks]).toEqual([1_000, 50_000]);
  expect(few.each).toBeGreaterThan(1);
  expect(most.each / few.each).toBeLessThan(1.1);
});
