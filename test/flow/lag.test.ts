import { describe, expect, it } from 'vitest';
import { clicks, types, updates } from '../../local/scenarios/act';
import { lineWhere, textOf } from '../../local/scenarios/look';
import { lagsOf, taskCell } from '../../local/scenarios/steps/tasks';
import { made, running, sunday } from './workbook';

describe('lag', () => {
  it('is 0 on the due day and over the weekend, 1 on Monday: a task due on Friday', () => {
    const stage = running();
    const seen = ['2024-07-05', '2024-07-06', '2024-07-07', '2024-07-08'].map((day) => {
      stage.host.advanceTo(`${day} 12:00`);
      return [taskCell(stage, 'T001', 'lag'), taskCell(stage, 'T001', 'light')];
    });
    expect(seen).toEqual([
      ['0', '黄'],
      ['0', '黄'],
      ['0', '黄'],
      ['1', '红'],
    ]);
  });

  it('is refreshed by the edit of a contact, at once and in the lead’s name', () => {
    const stage = sunday();
    stage.host.advanceTo('2024-07-09 12:30');
    const contact = stage.cast.contacts[1]?.address ?? '';
    updates(stage, contact, 'T001', { status: '已完成' });
    expect([taskCell(stage, 'T001', 'lag'), taskCell(stage, 'T001', 'light')]).toEqual(['0', '灰']);
    expect(stage.host.executions[stage.host.executions.length - 1]).toMatchObject({
      function: 'onWorkbookEdit',
      user: stage.cast.lead.address,
      outcome: 'completed',
    });
  });

  it('待审核 goes on being late, and a due date moved by the lead mends it', () => {
    const stage = sunday();
    stage.host.advanceTo('2024-07-09 12:30');
    updates(stage, stage.cast.contacts[1]?.address ?? '', 'T001', { status: '待审核' });
    expect(taskCell(stage, 'T001', 'lag')).toBe('2');
    updates(stage, stage.cast.lead.address, 'T001', { due: '2024-07-12' });
    expect(taskCell(stage, 'T001', 'lag')).toBe('0');
  });

  it('counts calendar days by setting', () => {
    const stage = made();
    types(stage, stage.cast.lead.address, 'settings', lineWhere(stage, 'settings', 'rule', '滞后怎样数').row, {
      value: '自然日',
    });
    stage.host.advanceTo('2024-07-08 12:00');
    clicks(stage, 'refreshProgress');
    expect(lagsOf(stage)).toEqual({ T001: 3 });
  });

  it('counts no day that 工作日历 takes off', () => {
    const stage = made();
    types(stage, stage.cast.lead.address, 'calendar', 2, { day: '2024-07-08', kind: '休息' });
    stage.host.advanceTo('2024-07-09 12:00');
    clicks(stage, 'refreshProgress');
    expect(lagsOf(stage)).toEqual({ T001: 1 });
  });

  it('is made current by the heartbeat when no edit was reported', () => {
    const stage = sunday();
    stage.host.advanceTo('2024-07-09 00:30');
    expect(lagsOf(stage)).toEqual({ T001: 2 });
  });

  it('a new task gets its id, and never one that was given before', () => {
    const stage = running();
    const { name } = stage.text.sheets.tasks;
    const { row } = lineWhere(stage, 'tasks', 'id', 'T011');
    stage.host.deleteRows(name, row);
    types(stage, stage.cast.lead.address, 'tasks', row, { task: '复盘' });
    expect(textOf(stage, lineWhere(stage, 'tasks', 'task', '复盘'), 'id')).toBe('T012');
  });
});
