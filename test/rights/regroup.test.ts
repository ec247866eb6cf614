import { describe, expect, it } from 'vitest';
import type { Host } from '../../local/host';
import { blockOf, cellOf, choose, collaboration, linesOf, PROTECTED, people, text, typed } from './collaboration';

const name = text.sheets.tasks.name;
const scattered = (host: Host) =>
  linesOf(host, 'start').find(({ topic }) => topic === text.start.topics.findings)?.state;

/** Everything of each task's row but where it stands and its number in the order: values, notes, colours and links, by its name. */
const contents = (host: Host) => {
  const tab = host.spreadsheet.getSheetByName(name);
  const width = host.sheet(name).headers.indexOf(text.sheets.tasks.columns.order.header);
  const range = tab?.getRange(1, 1, tab.getLastRow(), width);
  const [values, notes, colours] = [range?.getValues(), range?.getNotes(), range?.getBackgrounds()];
  const links = range?.getRichTextValues().map((row) => row.map((cell) => cell?.getLinkUrl() ?? null));
  return Object.fromEntries(
    (values ?? []).flatMap((row, at) =>
      row[2] === '' ? [] : [[String(row[2]), [row, notes?.[at], colours?.[at], links?.[at]]]],
    ),
  );
};

const mixed = () => {
  const host = collaboration();
  choose(host, 'enableReminders');
  const tab = host.spreadsheet.getSheetByName(name);
  tab?.getRange('C3').setNote('别忘了样品');
  tab?.getRange('G5').setBackground('#ff0000');
  const link = host.spreadsheet.getSheetByName(name)?.getRange('U2');
  link?.setValue('https://example.com/brief');
  host.as(people.lead).sort(name, 'A2:V27', 3, true);
  return host;
};

describe('a scattered sheet', () => {
  it('is noticed by the heartbeat, said on 开始, in the check and in the roll-up', () => {
    const host = mixed();
    host.as(people.owner).advanceTo('2024-07-08 12:00');
    expect(scattered(host)).not.toBe(text.start.states.findings(0, 0, true));
    expect(String(linesOf(host, 'start').map(({ state }) => state))).toContain('整理分组');
    const rollup = host.mails.find(({ to, body }) => to === people.lead && body.includes('没有连在一起'));
    expect(rollup).toBeDefined();
    choose(host, 'checkWorkbook');
    expect(linesOf(host, 'findings').some(({ remedy }) => String(remedy).includes('整理分组'))).toBe(true);
  });

  it('comes together by one command: no cell, note, colour or link is lost, and rights follow', () => {
    const host = mixed();
    const before = contents(host);
    expect(choose(host, 'regroupTasks')).toContain(text.rights.regrouped());
    expect(contents(host)).toEqual(before);
    const order = linesOf(host, 'tasks').map(({ department }) => department);
    expect([...new Set(order)]).toEqual(['市场部', '研发部', '销售部', '客服部', '法务部']);
    expect(order).toEqual([...order].sort((a, b) => [...new Set(order)].indexOf(a) - [...new Set(order)].indexOf(b)));
    expect(host.spreadsheet.getSheetByName(name)?.getMaxColumns()).toBe(collaborationWidth);
    for (const row of blockOf(host, '市场部').tasks) {
      expect(typed(host, people.own, 'tasks', cellOf(host, 'tasks', 'note', row), '好')).toBe('');
      expect(typed(host, people.other, 'tasks', cellOf(host, 'tasks', 'note', row), '不')).toContain(PROTECTED);
    }
    expect(choose(host, 'regroupTasks')).toContain(text.rights.alreadyGrouped());
  });

  it('is made whole also where somebody sorts while it runs', () => {
    const host = mixed();
    const before = contents(host);
    host.between('Sheet.sort', (other) => other.as(people.lead).sort(name, 'A2:V27', 3, false));
    choose(host, 'regroupTasks');
    expect(contents(host)).toEqual(before);
    expect(new Set(blockOf(host, '市场部').tasks.map((row, at) => row - at)).size).toBe(1);
  });

  it('keeps each contact in the own rows until then', () => {
    const host = mixed();
    host.as(people.owner).advanceTo('2024-07-02 12:00');
    for (const row of blockOf(host, '研发部').tasks) {
      expect(typed(host, people.other, 'tasks', cellOf(host, 'tasks', 'note', row), '好')).toBe('');
      expect(typed(host, people.own, 'tasks', cellOf(host, 'tasks', 'note', row), '不')).toContain(PROTECTED);
    }
  });
});

const collaborationWidth = collaboration().spreadsheet.getSheetByName(name)?.getMaxColumns();
