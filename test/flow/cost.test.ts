import { describe, expect, it } from 'vitest';
import { clicks, types } from '../../local/scenarios/act';
import { linesOf, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { sheetKeys } from '../../src/sheets/index';
import { brokenRuns, made } from './workbook';

/** A workbook with this many tasks, in working order, on the eve of a Monday. */
const grown = (tasks: number): Stage => {
  const stage = made();
  const { name } = stage.text.sheets.tasks;
  const line = linesOf(stage, 'tasks').find((one) => textOf(stage, one, 'id') === 'T001');
  const { headers } = stage.host.sheet(name);
  const columns: Readonly<Record<string, { readonly header: string }>> = stage.text.sheets.tasks.columns;
  const template = headers.map((header) => {
    const key = Object.keys(columns).find((one) => columns[one]?.header === header) ?? '';
    const cell = line?.cells[key] ?? '';
    return ['id', 'after', 'lag', 'light', 'lagBefore'].includes(key) ? '' : cell;
  });
  const first = stage.host.sheet(name).values.length + 1;
  const more = tasks - linesOf(stage, 'tasks').filter((one) => textOf(stage, one, 'task') !== '').length;
  if (more > 0)
    stage.host.edit(
      name,
      `A${first}`,
      Array.from({ length: more }, () => template),
    );
  clicks(stage, 'enableReminders');
  stage.host.advanceTo('2024-07-08 08:30');
  return stage;
};

const monday = (tasks: number) => {
  const stage = grown(tasks);
  stage.host.resetCalls();
  const sent = stage.host.mails.length;
  stage.host.advanceTo('2024-07-08 09:05');
  expect(brokenRuns(stage)).toEqual([]);
  return { stage, calls: stage.host.calls, mails: stage.host.mails.length - sent };
};

const small = monday(20);
const large = monday(500);

describe('what Monday’s run costs', () => {
  it('is the same for 20 and for 500 tasks', () => {
    expect(large.mails).toBe(small.mails);
    // But for putting rows in, which the first row of a log does not need.
    const { 'Sheet.insertRowsAfter': inserted = 0, ...calls } = large.calls.byMethod;
    const { 'Sheet.insertRowsAfter': few = 0, ...before } = small.calls.byMethod;
    expect(calls).toEqual(before);
    expect(inserted - few).toBeLessThanOrEqual(3);
  });

  it('is one read a sheet, and two more for each time that a sheet is written', () => {
    // 任务分工, 预警记录, 审核记录, 变更记录, 工作日历 and 开始 once; 邮件记录 when mails are queued, and when they have gone.
    expect(large.calls.byMethod['Range.getValues']).toBeLessThanOrEqual(sheetKeys.length + 2 * 8);
  });

  it('is at most 12 writes of values for a chunk of mails', () => {
    expect(large.calls.byMethod['Range.setValues'] ?? 0).toBeLessThanOrEqual(12);
  });

  it('is one property write a mail, and one send', () => {
    expect(large.calls.sends).toBe(large.mails);
    const writes = large.calls.byMethod['Properties.setProperty'] ?? 0;
    // Beside the mails: the lease, the round, the end of the run, and the rights when they change.
    expect(writes - large.mails).toBeLessThanOrEqual(4);
  });
});

describe('a heartbeat with nothing to do', () => {
  it('makes one call', () => {
    const { stage } = small;
    stage.host.resetCalls();
    stage.host.advanceTo('2024-07-08 10:05');
    expect(stage.host.calls.total).toBe(1);
  });
});

describe('an edit', () => {
  it('costs two calls where edits do not act, and twenty at most in an ask’s row', () => {
    const stage = grown(20);
    stage.host.advanceTo('2024-07-08 09:05');
    const callsOf = (key: 'charter' | 'notices', cells: Readonly<Record<string, string>>): number => {
      types(stage, stage.cast.lead.address, key, 2, cells);
      return stage.host.executions[stage.host.executions.length - 1]?.calls ?? 0;
    };
    expect(callsOf('charter', { content: '甲' })).toBe(2);
    expect(callsOf('notices', { word: '请补充' })).toBeLessThanOrEqual(20);
  });
});

describe('a look through the workbook that finds nothing to do', () => {
  it('renews 开始 in one block, and asks Google for little more than a read of each sheet', () => {
    const stage = grown(20);
    stage.host.advanceTo('2024-07-08 09:05');
    stage.host.resetCalls();
    stage.host.advanceTo('2024-07-08 13:05');
    const { writes, total, byMethod } = stage.host.calls;
    expect(writes).toBe(1);
    expect(byMethod['Range.getValues']).toBe(sheetKeys.length + 2);
    expect(total).toBeLessThanOrEqual(130);
  });
});
