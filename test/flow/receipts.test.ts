import { describe, expect, it } from 'vitest';
import { types, updates } from '../../local/scenarios/act';
import { cellAt, linesOf, lineWhere, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import type { SheetKey } from '../../src/sheets/index';
import { brokenRuns, lateJuly } from './workbook';

/** A Monday at half past nine: every late task was warned of at nine. */
const warned = (): Stage => {
  const stage = lateJuly();
  stage.host.advanceTo('2024-07-29 09:30');
  return stage;
};

const answer = { reason: '两家经销商的合同晚签了一周', plan: '加派 2 人，补齐剩余门店' };

/** The person whom a row asks, as 职责表 has them. */
const askedIn = (stage: Stage, sheet: SheetKey, id: string): string => {
  const name = textOf(stage, lineWhere(stage, sheet, 'id', id), 'asked').split('、')[0];
  return textOf(
    stage,
    linesOf(stage, 'duties').find(({ cells }) => cells.name === name),
    'address',
  );
};

const lastRun = ({ host }: Stage) => host.executions[host.executions.length - 1];

const said = (stage: Stage, sheet: SheetKey, id: string): string =>
  textOf(stage, lineWhere(stage, sheet, 'id', id), 'message');

const stateOf = (stage: Stage, sheet: SheetKey, id: string): string =>
  textOf(stage, lineWhere(stage, sheet, 'id', id), 'state');

/** The same with an approval that waits: 审核记录 has its first row. */
const handedIn = (): Stage => {
  const stage = warned();
  updates(stage, stage.cast.lead.address, 'T001', { status: stage.text.choices.status.review });
  stage.host.advanceTo('2024-07-30 09:30');
  return stage;
};

describe('an answer', () => {
  it('is answered in its row at once, whole and by halves, before any heartbeat', () => {
    const stage = warned();
    const { text } = stage;
    const who = askedIn(stage, 'notices', 'W0001');
    const { row } = lineWhere(stage, 'notices', 'id', 'W0001');
    types(stage, who, 'notices', row, { reason: answer.reason });
    expect(said(stage, 'notices', 'W0001')).toBe(text.asks.planMissing());
    types(stage, who, 'notices', row, { plan: answer.plan });
    expect(stateOf(stage, 'notices', 'W0001')).toBe(text.choices.noticeState.answered);
    expect(said(stage, 'notices', 'W0001')).toBe(text.asks.received(stage.cast.lead.name));
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('is the answer of whoever typed it: what the trigger took is not taken anew by the heartbeat', () => {
    const stage = warned();
    const who = askedIn(stage, 'notices', 'W0001');
    const { row } = lineWhere(stage, 'notices', 'id', 'W0001');
    types(stage, who, 'notices', row, answer);
    const before = lineWhere(stage, 'notices', 'id', 'W0001').cells;
    expect(textOf(stage, { row, cells: before }, 'proof')).toBe(stage.text.choices.proof.verified);
    stage.host.advanceTo('2024-07-29 10:05');
    expect(lineWhere(stage, 'notices', 'id', 'W0001').cells).toEqual({ ...before, decideBy: expect.anything() });
  });

  it('in a row whose own trigger never came is answered along with the next', () => {
    const stage = warned();
    const { host, text } = stage;
    const [first, second] = ['W0001', 'W0002'].map((id) => lineWhere(stage, 'notices', 'id', id));
    host.edit(text.sheets.notices.name, cellAt(stage, 'notices', 'reason', first?.row ?? 0), [
      [answer.reason, answer.plan],
    ]);
    types(stage, askedIn(stage, 'notices', 'W0002'), 'notices', second?.row ?? 0, answer);
    for (const id of ['W0001', 'W0002']) expect(stateOf(stage, 'notices', id)).toBe(text.choices.noticeState.answered);
  });

  it('costs at most 20 calls, two reads of its sheet and one flush, however many rows ask', () => {
    const stage = warned();
    expect(linesOf(stage, 'notices').length).toBeGreaterThan(3);
    const { row } = lineWhere(stage, 'notices', 'id', 'W0001');
    const who = askedIn(stage, 'notices', 'W0001');
    types(stage, who, 'notices', row, { reason: answer.reason });
    types(stage, who, 'notices', row, { plan: answer.plan });
    const { calls, byMethod } = lastRun(stage) ?? { calls: 99, byMethod: {} as Record<string, number> };
    expect(byMethod).toMatchObject({ 'Range.getValues': 3, 'Range.setValues': 1, 'SpreadsheetApp.flush': 1 });
    expect(calls).toBeLessThanOrEqual(20);
  });
});

describe('a decision', () => {
  const answered = (): Stage => {
    const stage = warned();
    const { row } = lineWhere(stage, 'notices', 'id', 'W0001');
    types(stage, askedIn(stage, 'notices', 'W0001'), 'notices', row, { ...answer, proposed: '2024-08-09' });
    return stage;
  };

  it('is noted at once with the time at which it takes effect, and moves nothing until then', () => {
    const stage = answered();
    const { text, host, cast } = stage;
    const line = lineWhere(stage, 'notices', 'id', 'W0001');
    const task = textOf(stage, line, 'task');
    const due = () => textOf(stage, lineWhere(stage, 'tasks', 'id', task), 'due');
    const before = due();
    types(stage, cast.lead.address, 'notices', line.row, { decision: text.choices.decision.accept });
    expect(said(stage, 'notices', 'W0001')).toBe(text.asks.pending('decision', 'accept', '10:00'));
    expect([stateOf(stage, 'notices', 'W0001'), due()]).toEqual([text.choices.noticeState.answered, before]);
    host.advanceTo('2024-07-29 10:05');
    expect([stateOf(stage, 'notices', 'W0001'), due()]).toEqual([text.choices.noticeState.closed, '2024-08-09']);
  });

  it('can be taken back or changed until then: a wrong click moves no date', () => {
    const stage = answered();
    const { text, host, cast } = stage;
    const line = lineWhere(stage, 'notices', 'id', 'W0001');
    const decide = (cells: Readonly<Record<string, string>>) =>
      types(stage, cast.lead.address, 'notices', line.row, cells);
    decide({ decision: text.choices.decision.accept });
    decide({ decision: '' });
    expect(said(stage, 'notices', 'W0001')).toBe(text.asks.received(cast.lead.name));
    decide({ decision: text.choices.decision.return });
    expect(said(stage, 'notices', 'W0001')).toBe(text.asks.wordMissing());
    decide({ word: '请补充每周的补货计划' });
    expect(said(stage, 'notices', 'W0001')).toBe(text.asks.pending('decision', 'return', '10:00'));
    host.advanceTo('2024-07-29 10:05');
    expect(stateOf(stage, 'notices', 'W0001')).toBe(text.choices.noticeState.returned);
  });
});

describe('a return', () => {
  it('that was typed together with its word before any heartbeat asks for the answer again, and takes the old one for no new one', () => {
    const stage = warned();
    const { text, host, cast } = stage;
    const line = lineWhere(stage, 'notices', 'id', 'W0001');
    // The answer is taken with its plan; the new date comes after.
    types(stage, askedIn(stage, 'notices', 'W0001'), 'notices', line.row, { ...answer, proposed: '2024-08-09' });
    types(stage, cast.lead.address, 'notices', line.row, {
      decision: text.choices.decision.return,
      word: '请补充每周的补货计划',
    });
    for (const hour of ['10:05', '11:05', '12:05']) {
      host.advanceTo(`2024-07-29 ${hour}`);
      expect(stateOf(stage, 'notices', 'W0001')).toBe(text.choices.noticeState.returned);
    }
    expect(textOf(stage, lineWhere(stage, 'notices', 'id', 'W0001'), 'attempt')).toBe('2');
  });
});

describe('a verdict', () => {
  it('is noted at once, costs at most 20 calls, and finishes the task with the next heartbeat', () => {
    const stage = handedIn();
    const { text, host } = stage;
    const line = lineWhere(stage, 'approvals', 'task', 'T001');
    const id = textOf(stage, line, 'id');
    const status = () => textOf(stage, lineWhere(stage, 'tasks', 'id', 'T001'), 'status');
    types(stage, askedIn(stage, 'approvals', id), 'approvals', line.row, { decision: text.choices.verdict.pass });
    expect(lastRun(stage)?.calls).toBeLessThanOrEqual(20);
    expect(said(stage, 'approvals', id)).toBe(text.asks.pending('verdict', 'pass', '10:00'));
    expect(status()).toBe(text.choices.status.review);
    host.advanceTo('2024-07-30 10:05');
    expect(status()).toBe(text.choices.status.done);
    expect(textOf(stage, lineWhere(stage, 'approvals', 'id', id), 'proof')).toBe(text.choices.proof.verified);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('that means nothing is answered at once with the words that do', () => {
    const stage = handedIn();
    const { text } = stage;
    const line = lineWhere(stage, 'approvals', 'task', 'T001');
    const id = textOf(stage, line, 'id');
    types(stage, askedIn(stage, 'approvals', id), 'approvals', line.row, { decision: '大概行吧' });
    expect(said(stage, 'approvals', id)).toBe(text.asks.choiceUnread('大概行吧', 'verdict'));
  });
});

describe('a hand-in', () => {
  const hands = (stage: Stage, id: string, status: string): void =>
    updates(stage, stage.cast.lead.address, id, { status });

  it('has its row in 审核记录 with the same edit, numbered on, and its mail and rights with the next heartbeat', () => {
    const stage = handedIn();
    const { text, host } = stage;
    hands(stage, 'T002', text.choices.status.review);
    const edit = lastRun(stage);
    const { cells, row } = lineWhere(stage, 'approvals', 'task', 'T002');
    expect(cells).toMatchObject({ id: 'A0002', state: text.choices.noticeState.open, attempt: 1 });
    expect(edit?.calls).toBeLessThanOrEqual(32);
    const before = linesOf(stage, 'approvals').length;
    host.advanceTo('2024-07-30 10:05');
    expect(linesOf(stage, 'approvals')).toHaveLength(before);
    expect(textOf(stage, lineWhere(stage, 'approvals', 'task', 'T002'), 'id')).toBe('A0002');
    const who = askedIn(stage, 'approvals', 'A0002');
    // By then its A may type there.
    types(stage, who, 'approvals', row, { decision: text.choices.verdict.pass });
    expect(said(stage, 'approvals', 'A0002')).toBe(text.asks.pending('verdict', 'pass', '11:00'));
    host.advanceTo('2024-07-31 09:05');
    expect(host.mails.filter(({ body }) => body.includes('A0002')).length).toBeGreaterThan(0);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('is put once, however often the status is typed, and again after a verdict, as the second', () => {
    const stage = handedIn();
    const { text, host } = stage;
    for (const status of ['review', 'doing', 'review'] as const) hands(stage, 'T002', text.choices.status[status]);
    const rows = () => linesOf(stage, 'approvals').filter(({ cells }) => cells.task === 'T002');
    expect(rows()).toHaveLength(1);
    host.advanceTo('2024-07-30 10:05');
    const who = askedIn(stage, 'approvals', 'A0002');
    types(stage, who, 'approvals', rows()[0]?.row ?? 0, { decision: text.choices.verdict.sendBack, word: '缺字幕' });
    host.advanceTo('2024-07-30 11:05');
    hands(stage, 'T002', text.choices.status.review);
    expect(rows().map(({ cells }) => [cells.id, cells.attempt])).toEqual([
      ['A0002', 1],
      ['A0003', 2],
    ]);
  });

  it('is put once where Google reports as failed what it did', () => {
    const stage = handedIn();
    const { text, host } = stage;
    const [trace] = host.traced(() => hands(stage, 'T003', text.choices.status.review));
    const at = (trace?.calls ?? []).findIndex(({ method }) => method === 'Range.setValues') + 1;
    expect(at).toBeGreaterThan(0);
    host.failAt(at, 'reported');
    hands(stage, 'T002', text.choices.status.review);
    host.clearFaults();
    const ids = linesOf(stage, 'approvals').map((line) => textOf(stage, line, 'id'));
    expect(ids.filter((id) => id === 'A0003')).toHaveLength(1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('of 已完成 waits for the heartbeat, which puts it to 待审核 first', () => {
    const stage = handedIn();
    const { text, host } = stage;
    hands(stage, 'T002', text.choices.status.done);
    expect(linesOf(stage, 'approvals').filter(({ cells }) => cells.task === 'T002')).toEqual([]);
    host.advanceTo('2024-07-30 10:05');
    expect(lineWhere(stage, 'approvals', 'task', 'T002').cells.claimed).toBe(text.choices.yesNo.yes);
  });

  it('while a pass is under way is left to the next one: no number is given twice', () => {
    const stage = handedIn();
    const { text, host } = stage;
    host.between('MailApp.getRemainingDailyQuota', () => hands(stage, 'T002', text.choices.status.review), { call: 1 });
    hands(stage, 'T003', text.choices.status.review);
    host.advanceTo('2024-07-31 12:05');
    const ids = linesOf(stage, 'approvals').map((line) => textOf(stage, line, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(linesOf(stage, 'approvals').map(({ cells }) => cells.task)).toEqual(
      expect.arrayContaining(['T001', 'T002', 'T003']),
    );
    expect(brokenRuns(stage)).toEqual([]);
  });
});

describe('the event of an edit', () => {
  it('is a hint only: rows that were put in before its trigger looked keep no answer from its receipt', () => {
    const stage = warned();
    const { host, text } = stage;
    const { name } = text.sheets.notices;
    const who = askedIn(stage, 'notices', 'W0001');
    const { row } = lineWhere(stage, 'notices', 'id', 'W0001');
    types(stage, who, 'notices', row, { reason: answer.reason });
    // Between the typing and the look the answered row goes elsewhere.
    host.between('Range.getA1Notation', () => host.as(stage.cast.lead.address).insertRows(name, 2, 1), {
      call: 1,
      when: 'after',
    });
    types(stage, who, 'notices', row, { plan: answer.plan });
    const line = lineWhere(stage, 'notices', 'id', 'W0001');
    expect(textOf(stage, line, 'state')).toBe(text.choices.noticeState.answered);
    expect(textOf(stage, line, 'proof')).not.toBe('');
    expect(brokenRuns(stage)).toEqual([]);
  });
});
