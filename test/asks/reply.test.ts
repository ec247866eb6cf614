import { describe, expect, it } from 'vitest';
import { answerMark } from '../../src/asks/kinds/warning/answer';
import { asDay } from '../../src/domain/day';
import { catalogues } from '../../src/text/catalogues';
import { changed, launch, tableOf } from '../world';
import { answer, asked, at, look, noticeAsks, rowOf, told } from './ask-world';

const { asks } = catalogues['zh-CN'];

const answered = { ...answer, state: 'answered', seen: answerMark(rowOf('notices', answer, 2)) } as const;

describe('the answer to a 进度预警通知', () => {
  it('is taken once reason and plan are there, and waits for the lead', () => {
    const { notice } = look(asked(at('2024-08-06', 15), answer));
    expect(notice).toMatchObject({ state: 'answered', answered: at('2024-08-06', 15), message: asks.received('王敏') });
  });

  it('needs no new date: the plan may catch up', () => {
    expect(look(asked(at('2024-08-06', 15), { ...answer, proposed: null })).notice.state).toBe('answered');
  });

  it.each([
    ['without a reason', { plan: '加派 2 人' }, asks.reasonMissing()],
    ['with a reason of one space (read as blank)', { reason: null, plan: '加派 2 人' }, asks.reasonMissing()],
    ['without a plan', { reason: '合同晚签' }, asks.planMissing()],
    ['with a date in the past', { ...answer, proposed: asDay('2024-08-01') }, asks.datePassed('2024-08-01')],
    ['with today as the new date', { ...answer, proposed: asDay('2024-08-06') }, asks.datePassed('2024-08-06')],
  ])('%s is told what it lacks, keeps what was typed, and goes on waiting', (_, cells, message) => {
    const { notice } = look(asked(at('2024-08-06', 15), cells));
    expect(notice).toEqual({ message });
  });

  it('with a date that cannot be read is told so with what stands there', () => {
    const situation = asked(at('2024-08-06', 15), { ...answer, proposed: null });
    const book = {
      ...situation.book,
      notices: { ...situation.book.notices, problems: [{ row: 2, column: 'proposed', raw: '下周吧' }] },
    };
    expect(look({ ...situation, book }).notice).toEqual({ message: asks.dateUnreadable('下周吧') });
  });

  it('is proved when Google says that the one asked typed it, and marked 未核实 when it does not say', () => {
    const situation = asked(at('2024-08-06', 15), answer);
    expect(look(situation, { answer: 'chenjing@example.com' }).notice.proof).toBe('verified');
    expect(look(situation).notice.proof).toBe('unverified');
  });

  it('typed by another department is not taken', () => {
    const { notice } = look(asked(at('2024-08-06', 15), answer), { answer: 'lina@example.com' });
    expect(notice).toEqual({ message: asks.wrongPerson('lina@example.com', '陈静') });
  });

  it('still counts after the deadline', () => {
    expect(look(asked(at('2024-08-08', 15), { ...answer, state: 'escalated' })).notice.state).toBe('answered');
  });

  it('is settled once: a second look changes nothing', () => {
    const first = look(asked(at('2024-08-06', 15), answer)).notice;
    expect(look(asked(at('2024-08-06', 16), { ...answer, ...first })).settlement.notices.size).toBe(0);
  });
});

describe('the lead’s decision', () => {
  it('同意 moves 现定截止, keeps 原定截止, closes the notice and writes the history', () => {
    const { notice, task, changes } = look(asked(at('2024-08-06', 16), { ...answered, decision: 'accept' }));
    expect(notice.state).toBe('closed');
    expect(task).toEqual({ due: '2024-08-09' });
    expect(changes).toMatchObject([
      {
        task: 'T003',
        what: 'due',
        before: '2024-07-31',
        after: '2024-08-09',
        why: answer.reason,
        by: '王敏',
        notice: 'W0001',
      },
    ]);
  });

  it('同意 of an answer without a new date moves nothing', () => {
    const cells = { ...answered, proposed: null, decision: 'accept' } as const;
    expect(look(asked(at('2024-08-06', 16), cells))).toMatchObject({
      notice: { state: 'closed' },
      task: {},
      changes: [],
    });
  });

  it('退回 with a word asks again with a new 48 hours', () => {
    const { notice } = look(asked(at('2024-08-06', 16), { ...answered, decision: 'return', word: '请补充计划' }));
    expect(notice).toMatchObject({ state: 'returned', attempt: 2, replyBy: at('2024-08-08', 16), decision: null });
  });

  it('退回 without a word waits for the word', () => {
    expect(look(asked(at('2024-08-06', 16), { ...answered, decision: 'return' })).notice).toEqual({
      message: asks.wordMissing(),
    });
  });

  it('after 退回 the same answer is not a new one, a changed one is', () => {
    const returned = { ...answered, state: 'returned', attempt: 2, replyBy: at('2024-08-08', 16) } as const;
    expect(look(asked(at('2024-08-07', 9), returned)).notice).toEqual({});
    expect(look(asked(at('2024-08-07', 9), { ...returned, plan: '每周五补货' })).notice.state).toBe('answered');
  });

  it('before any answer is told that there is nothing to decide', () => {
    expect(look(asked(at('2024-08-06', 16), { decision: 'accept' })).notice).toEqual({
      message: asks.nothingToDecide(),
    });
  });

  it('is not the lead’s on an answer of the lead’s own department: the deputy decides', () => {
    const duties = tableOf(
      'duties',
      launch.duties.map((row) =>
        row.name === '陈静' ? { ...row, name: '王敏', address: 'wangmin@example.com' } : row,
      ),
    );
    const cells = { ...answered, asked: '王敏', decision: 'accept' } as const;
    const situation = asked(at('2024-08-06', 16), cells, { duties });
    expect(look(situation, { decision: 'wangmin@example.com' }).notice).toEqual({
      message: asks.ownAnswer('wangmin@example.com'),
    });
    expect(look(situation, { decision: 'zhaolei@example.com' }).notice.state).toBe('closed');
    expect(told(asked(at('2024-08-06', 16), { ...answered, asked: '王敏' }, { duties }))).toEqual(['reply → zhaolei']);
  });
});

describe('a notice closes by itself', () => {
  it('when its task is finished', () => {
    const tasks = tableOf('tasks', changed(launch.tasks, 'T003', { status: 'done' }));
    expect(look(asked(at('2024-08-06', 9), {}, { tasks })).notice.state).toBe('closed');
  });

  it('when the lead moved the due date by hand', () => {
    const tasks = tableOf('tasks', changed(launch.tasks, 'T003', { due: asDay('2024-08-20') }));
    expect(look(asked(at('2024-08-06', 9), {}, { tasks })).notice.message).toBe(asks.closedMoved());
  });
});

describe('silence', () => {
  it('brings a reminder at half time, and not before', () => {
    expect(told(asked(at('2024-08-06', 8, 59)))).toEqual([]);
    expect(told(asked(at('2024-08-06', 9)))).toEqual(['reminder → chenjing']);
  });

  it('goes up to the lead and the A at 48 hours, to the minute', () => {
    expect(look(asked(at('2024-08-07', 8, 59))).notice).toEqual({});
    expect(look(asked(at('2024-08-07', 9))).notice).toEqual({ state: 'escalated' });
    expect(told(asked(at('2024-08-07', 9), { state: 'escalated' }))).toEqual([
      'escalation:lead → wangmin',
      'escalation:lead → sunli',
    ]);
  });

  it('goes up to the 上级领导 a further 24 hours on, then stands in each day’s mail', () => {
    expect(told(asked(at('2024-08-08', 9), { state: 'escalated' }))).toEqual([
      'escalation:lead → wangmin',
      'escalation:lead → sunli',
      'escalation:top → zhou',
      'escalation:standing → wangmin',
      'escalation:standing → chenjing',
    ]);
  });

  it('counts 48 hours over a weekend as two working days', () => {
    const friday = { issued: at('2024-08-09', 9), replyBy: at('2024-08-13', 9) };
    expect(told(asked(at('2024-08-11', 9), friday))).toEqual([]);
    expect(told(asked(at('2024-08-12', 9), friday))).toEqual(['reminder → chenjing']);
  });

  it('is not held against a reminder that the lead snoozed with a reason, and the snooze stands in the history', () => {
    const snoozed = { snooze: asDay('2024-08-12'), snoozeWhy: '接口人出差' };
    expect(told(asked(at('2024-08-08', 9), { ...snoozed, state: 'escalated' }))).toEqual([]);
    expect(look(asked(at('2024-08-06', 9), snoozed)).changes).toMatchObject([
      { what: 'snooze', task: 'T003', after: '2024-08-12', why: '接口人出差', before: null },
    ]);
    expect(look(asked(at('2024-08-06', 9), snoozed)).task).toEqual({});
  });

  it('is held against one that was snoozed without a reason: that is asked for, and nothing stands in the history', () => {
    const bare = { snooze: asDay('2024-08-12') };
    expect(told(asked(at('2024-08-06', 9), bare))).toEqual(['reminder → chenjing']);
    const { notice, changes } = look(asked(at('2024-08-06', 9), bare));
    expect(changes).toEqual([]);
    expect(notice).toEqual({ message: asks.snoozeNeedsReason() });
    expect(look(asked(at('2024-08-06', 10), { ...bare, ...notice })).notice).toEqual({});
  });

  it('with the reason that was missing, the word that asked for it goes', () => {
    const snoozed = { snooze: asDay('2024-08-12'), snoozeWhy: '接口人出差', message: asks.snoozeNeedsReason() };
    expect(look(asked(at('2024-08-06', 9), snoozed)).notice).toEqual({ message: null });
    expect(look(asked(at('2024-08-06', 9), { message: asks.snoozeNeedsReason() })).notice).toEqual({ message: null });
  });

  it('is escalated though a snooze without a reason is asked about in the same look', () => {
    const late = asked(at('2024-08-07', 9), { snooze: asDay('2024-08-12') });
    expect(look(late).notice).toEqual({ state: 'escalated', message: asks.snoozeNeedsReason() });
  });

  it('is no matter once the notice is closed: a snooze typed there stands in no history', () => {
    const snoozed = { snooze: asDay('2024-08-12'), snoozeWhy: '接口人出差', state: 'closed' } as const;
    expect(look(asked(at('2024-08-06', 9), snoozed))).toMatchObject({ notice: {}, changes: [] });
  });

  it('is held against a snooze whose day has come', () => {
    const snoozed = { snooze: asDay('2024-08-06'), snoozeWhy: '接口人出差' };
    expect(told(asked(at('2024-08-06', 9), snoozed))).toEqual(['reminder → chenjing']);
    expect(told(asked(at('2024-08-06', 9), { ...snoozed, snooze: asDay('2024-08-07') }))).toEqual([]);
  });

  it('a snooze of what an answer came in for says nothing: nobody is reminded of it', () => {
    expect(look(asked(at('2024-08-06', 16), { ...answered, snooze: asDay('2024-08-12') })).notice).toEqual({});
  });

  it('answered, asks the lead with reason, plan and whom the delay reaches', () => {
    const situation = asked(at('2024-08-06', 16), answered);
    const data = situation.book.notices.rows.flatMap((row) => noticeAsks(situation, row)).map((notice) => notice.data);
    expect(data).toMatchObject([{ ...answer, impact: { direct: ['T004'], indirect: ['T005'] }, extensions: 0 }]);
  });

  it('a third extension of one task also goes up at once', () => {
    const moves = ['2024-07-24', '2024-07-29'].map((before, index) => ({
      task: 'T003',
      what: 'due' as const,
      before: asDay(before),
      after: asDay(index === 0 ? '2024-07-29' : '2024-07-31'),
    }));
    const situation = asked(at('2024-08-06', 16), answered, { changes: tableOf('changes', moves) });
    expect(told(situation)).toEqual(['reply → wangmin', 'escalation:extensions → zhou']);
  });
});
