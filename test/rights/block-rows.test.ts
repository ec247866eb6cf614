import { describe, expect, it } from 'vitest';
import { blockOf, cellOf, choose, collaboration, linesOf, PROTECTED, people, text, typed } from './collaboration';

const running = () => {
  const host = collaboration();
  choose(host, 'enableReminders');
  return host;
};

describe('a spare row', () => {
  it('takes a task that its contact types: the id comes at once, dates are the lead’s, lag and light follow', () => {
    const host = running();
    const [row = 0] = blockOf(host, '市场部').spares;
    expect(typed(host, people.own, 'tasks', cellOf(host, 'tasks', 'task', row), '补拍短视频')).toBe('');
    expect(typed(host, people.own, 'tasks', cellOf(host, 'tasks', 'status', row), text.choices.status.doing)).toBe('');
    expect(typed(host, people.own, 'tasks', cellOf(host, 'tasks', 'due', row), '2024-07-02')).toContain(PROTECTED);
    expect(typed(host, people.lead, 'tasks', cellOf(host, 'tasks', 'due', row), '2024-06-28')).toBe('');
    const line = linesOf(host, 'tasks')[row - 2];
    expect(line).toMatchObject({ id: 'T012', department: '市场部', task: '补拍短视频' });
    expect(line?.lag).toBeGreaterThan(0);
    expect(line?.light).not.toBe('');
  });

  it('is no half row, no task and no finding, and costs no id', () => {
    const host = running();
    choose(host, 'checkWorkbook');
    const found = linesOf(host, 'findings').map(({ sentence }) => String(sentence));
    expect(found.filter((sentence) => sentence.includes('只填了一半'))).toEqual([]);
    expect(linesOf(host, 'tasks').filter(({ task, id }) => task === '' && id !== '')).toEqual([]);
  });

  it('is followed by new ones before the block runs out, with formats and dropdowns; the rights reach them', () => {
    const host = running();
    const { spares } = blockOf(host, '市场部');
    for (const row of spares.slice(0, 2))
      typed(host, people.own, 'tasks', cellOf(host, 'tasks', 'task', row), `事 ${row}`);
    const before = linesOf(host, 'tasks')
      .filter(({ task }) => task !== '')
      .map(({ id, task, standard }) => [id, task, standard]);
    host.as(people.owner).advanceTo('2024-07-02 12:00');
    const after = blockOf(host, '市场部');
    expect(after.spares.length).toBe(3);
    expect(
      linesOf(host, 'tasks')
        .filter(({ task }) => task !== '')
        .map(({ id, task, standard }) => [id, task, standard]),
    ).toEqual(before);
    const [, , last = 0] = after.spares;
    const tab = host.spreadsheet.getSheetByName(text.sheets.tasks.name);
    const status = cellOf(host, 'tasks', 'status', last);
    expect(tab?.getRange(status).getDataValidation()).not.toBeNull();
    expect(tab?.getRange(cellOf(host, 'tasks', 'due', last)).getNumberFormat()).toBe('yyyy-mm-dd');
    expect(typed(host, people.own, 'tasks', cellOf(host, 'tasks', 'task', last), '再一件')).toBe('');
    expect(typed(host, people.other, 'tasks', cellOf(host, 'tasks', 'task', last), '别人的')).toContain(PROTECTED);
    const first = blockOf(host, '研发部').tasks[0] ?? 0;
    expect(typed(host, people.other, 'tasks', cellOf(host, 'tasks', 'note', first), '仍是我的行')).toBe('');
    expect(typed(host, people.own, 'tasks', cellOf(host, 'tasks', 'note', first), '不是我的')).toContain(PROTECTED);
  });
});

describe('a contact', () => {
  it('cannot sort, insert or delete across the blocks, nor paste over a neighbour’s row', () => {
    const host = running();
    const { tasks, spares } = blockOf(host, '市场部');
    const name = text.sheets.tasks.name;
    const refused = (act: () => unknown) => expect(act).toThrow(PROTECTED);
    refused(() => host.as(people.own).sort(name, 'A2:V20', 3, true));
    refused(() => host.as(people.own).insertRows(name, tasks[1] ?? 3, 1));
    refused(() => host.as(people.own).deleteRows(name, tasks[0] ?? 2, 1));
    const last = spares[spares.length - 1] ?? 0;
    refused(() => host.as(people.own).edit(name, `B${last}`, [['a'], ['b']]));
  });
});
