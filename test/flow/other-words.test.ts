import { describe, expect, it } from 'vitest';
import { types, updates } from '../../local/scenarios/act';
import { linesOf, lineWhere, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { brokenRuns, running, sunday } from './workbook';

const addressOf = (stage: Stage, name: string): string =>
  textOf(
    stage,
    linesOf(stage, 'duties').find((line) => textOf(stage, line, 'name') === name),
    'address',
  );

const approvalOf = (stage: Stage, task: string) => lineWhere(stage, 'approvals', 'task', task);

/** T001 handed in by its department in these words on Monday morning; its approver is asked by noon. */
const handedIn = (status: string): Stage => {
  const stage = running();
  updates(stage, stage.cast.contacts[1]?.address ?? '', 'T001', { status });
  stage.host.advanceTo('2024-07-01 12:30');
  return stage;
};

/** The approver judges in these words, and an hour passes. */
const judged = (decision: string, word = ''): Stage => {
  const stage = handedIn('待審核。');
  const row = approvalOf(stage, 'T001');
  const approver = addressOf(stage, textOf(stage, row, 'asked'));
  types(stage, approver, 'approvals', row.row, word === '' ? { decision } : { word, decision });
  stage.host.advanceTo('2024-07-01 14:30');
  return stage;
};

describe('a verdict in other words', () => {
  it.each(['退回修改', '驳回', '打回。', '不通過', 'Rejected', '✗'])('«%s» sends the task back', (decision) => {
    const stage = judged(decision, '缺少功耗数据');
    expect(textOf(stage, lineWhere(stage, 'tasks', 'id', 'T001'), 'status')).toBe('进行中');
    expect(textOf(stage, approvalOf(stage, 'T001'), 'state')).toBe('已退回');
    expect(textOf(stage, approvalOf(stage, 'T001'), 'decision')).toBe(decision);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it.each(['同意', '批准！', 'ok', 'Approved.', '✓', '審核通過'])('«%s» passes it', (decision) => {
    const stage = judged(decision);
    expect(textOf(stage, lineWhere(stage, 'tasks', 'id', 'T001'), 'status')).toBe('已完成');
    expect(textOf(stage, approvalOf(stage, 'T001'), 'state')).toBe('已关闭');
    expect(brokenRuns(stage)).toEqual([]);
  });

  it.each(['再看看', '通过？', '通过，退回'])('«%s» is none: nothing is decided', (decision) => {
    const stage = judged(decision, '缺少功耗数据');
    expect(textOf(stage, approvalOf(stage, 'T001'), 'state')).toBe('待答复');
    expect(textOf(stage, approvalOf(stage, 'T001'), 'decision')).toBe(decision);
    expect(brokenRuns(stage)).toEqual([]);
  });
});

describe('a status in other words', () => {
  it.each(['完成了', 'Done!', '搞定', '✅'])('«%s» is 已完成, which its approver is asked about', (status) => {
    const stage = handedIn(status);
    expect(textOf(stage, approvalOf(stage, 'T001'), 'claimed')).toBe('是');
    // What the script sets is written in the dropdown's own word.
    expect(textOf(stage, lineWhere(stage, 'tasks', 'id', 'T001'), 'status')).toBe('待审核');
    expect(brokenRuns(stage)).toEqual([]);
  });
});

describe('a decision in other words', () => {
  const decided = (cells: Readonly<Record<string, string>>): Stage => {
    const stage = sunday();
    stage.host.advanceTo('2024-07-08 12:30');
    const { row, cells: notice } = lineWhere(stage, 'notices', 'id', 'W0001');
    const answer = { reason: '样机返修', plan: '周末加班', proposed: '2024-07-26' };
    types(stage, addressOf(stage, String(notice.asked)), 'notices', row, answer);
    types(stage, stage.cast.lead.address, 'notices', row, cells);
    stage.host.advanceTo('2024-07-08 14:30');
    return stage;
  };

  it.each(['可以', '批准。', 'OK'])('«%s» moves the due date', (decision) => {
    const stage = decided({ decision });
    expect(textOf(stage, lineWhere(stage, 'tasks', 'id', 'T001'), 'due')).toBe('2024-07-26');
    expect(textOf(stage, lineWhere(stage, 'notices', 'id', 'W0001'), 'state')).toBe('已关闭');
    expect(brokenRuns(stage)).toEqual([]);
  });

  it.each(['退回', '驳回', '不同意！', 'No'])('«%s» asks again, and is used up', (decision) => {
    const stage = decided({ word: '请写明每天做什么', decision });
    const notice = lineWhere(stage, 'notices', 'id', 'W0001');
    expect(['state', 'attempt', 'decision'].map((column) => textOf(stage, notice, column))).toEqual([
      '已退回',
      '2',
      '',
    ]);
    expect(brokenRuns(stage)).toEqual([]);
  });
});
