import { describe, expect, it } from 'vitest';
import { newWarnings } from '../../src/asks/kinds/warning/occasions';
import { asDay } from '../../src/domain/day';
import { datedLine } from '../../src/facts/lines';
import { situationOf } from '../../src/facts/situation';
import { digestNotices } from '../../src/notices/digest';
import { catalogues } from '../../src/text/catalogues';
import { type Cells, changed, launch, settingsTable, tableOf, terms, world } from '../world';
import { approvalAsks, at, noticeAsks, settled } from './ask-world';

const { asks } = catalogues['zh-CN'];

const now = at('2024-07-12', 10);
const fail = (): never => {
  throw new Error('no such task');
};
const row = (id: string): number => launch.tasks.findIndex((task) => task.id === id) + 2;
const waiting: Cells<'approvals'> = {
  id: 'A0001',
  task: 'T002',
  department: '市场部',
  asked: '孙莉',
  handedIn: asDay('2024-07-11'),
  issued: at('2024-07-11', 16),
  state: 'open',
};

const book = (task: Cells<'tasks'>, approvals: readonly Cells<'approvals'>[] = [], approval = 'yes') =>
  situationOf(
    world({
      tasks: tableOf('tasks', changed(launch.tasks, 'T002', task)),
      approvals: tableOf('approvals', approvals),
      settings: settingsTable({ approval }),
    }),
    now,
    terms,
  );

describe('待审核', () => {
  it('asks the A’s contact (物料制作: 法务部) in 审核记录', () => {
    const { handIns } = settled(book({ status: 'review' }), asks);
    expect(handIns.map(({ cells }) => cells)).toMatchObject([
      { id: 'A0001', task: 'T002', asked: '孙莉', handedIn: '2024-07-12', state: 'open' },
    ]);
  });

  it('asks the lead where the matrix has no A', () => {
    const situation = situationOf(
      world({
        tasks: tableOf('tasks', changed(launch.tasks, 'T002', { status: 'review' })),
        matrix: tableOf('matrix', [{ id: 'T002', item: '物料制作', rest: { 市场部: 'R' } }]),
      }),
      now,
      terms,
    );
    expect(settled(situation, asks).handIns[0]?.cells.asked).toBe('王敏');
  });

  it('gets a number that no deleted approval had', () => {
    const given = (last: string | null, rows: readonly Cells<'approvals'>[] = []) =>
      settled(book({ status: 'review' }, rows), asks, { lastApproval: last }).handIns[0]?.cells.id;
    expect(given('A0007')).toBe('A0008');
    expect(given('A0007', [{ ...waiting, id: 'A0011', state: 'closed' }])).toBe('A0012');
    expect(given(null)).toBe('A0001');
  });

  it('is asked once, however often one looks', () => {
    expect(settled(book({ status: 'review' }, [waiting]), asks).handIns).toEqual([]);
  });

  it('is where a department that wrote 已完成 itself is put, and told why', () => {
    const { handIns, tasks } = settled(book({ status: 'done' }), asks);
    expect(tasks.get(row('T002'))).toEqual({ status: 'review' });
    expect(handIns[0]?.cells).toMatchObject({ claimed: 'yes', message: asks.claimedDone() });
    expect(settled(book({ status: 'review' }), asks).handIns[0]?.cells).not.toHaveProperty('claimed');
  });

  it('is told the A as claimed only where the department claimed it, whatever the receipt says by then', () => {
    const said = (cells: Cells<'approvals'>) => {
      const situation = book({ status: 'review' }, [{ ...waiting, ...cells }]);
      return situation.book.approvals.rows
        .flatMap((one) => approvalAsks(situation, one))
        .map(({ data }) => 'claimedDone' in data && data.claimedDone);
    };
    const wrong = asks.wrongPerson('lina@example.com', '孙莉');
    expect(said({ claimed: 'yes', message: asks.claimedDone() })).toEqual([true]);
    expect(said({ claimed: 'yes', message: wrong })).toEqual([true]);
    expect(said({ claimed: 'yes', message: null, decision: 'sendBack' })).toEqual([true]);
    expect(said({ message: wrong })).toEqual([false]);
    expect(said({ claimed: 'no', message: asks.claimedDone() })).toEqual([false]);
  });

  it('is not asked for in a workbook without approval: 已完成 is done', () => {
    const settlement = settled(book({ status: 'done' }, [], 'no'), asks);
    expect(settlement.handIns).toEqual([]);
    expect(settlement.tasks.size).toBe(0);
  });
});

describe('a task without a due date', () => {
  const told = (task: Cells<'tasks'>, cells: Cells<'approvals'>) => {
    const situation = book({ due: null, ...task }, [{ ...waiting, ...cells }]);
    return situation.book.approvals.rows
      .flatMap((one) => approvalAsks(situation, one))
      .map(({ kind, to, data }) => [kind, to.name, 'task' in data ? data.task.due : '']);
  };

  it('is handed in like any other: its A is asked by mail, and its department told the verdict', () => {
    expect(settled(book({ due: null, status: 'review' }), asks).handIns[0]?.cells).toMatchObject({ asked: '孙莉' });
    expect(told({ status: 'review' }, {})).toEqual([['approval', '孙莉', null]]);
    const judged = { decision: 'pass', state: 'closed', answered: now } as const;
    expect(told({ status: 'done' }, judged)).toEqual([['verdict', '李娜', null]]);
    expect(told({ status: 'doing' }, { ...judged, decision: 'sendBack', state: 'returned' })).toEqual([
      ['verdict', '李娜', null],
    ]);
  });

  it('is warned of by nobody, and stands in no digest and among no late ones', () => {
    const situation = book({ due: null, status: 'review' }, [waiting]);
    expect(newWarnings(situation).map(({ cells }) => cells.task)).not.toContain('T002');
    const lines = digestNotices(situation, situation.today).flatMap(({ data }) => Object.values(data).flat());
    expect(lines.map(({ id }) => id)).not.toContain('T002');
    expect(datedLine(situation.book, situation.taskById.get('T002') ?? fail())).toBeNull();
  });
});

describe('lateness while a task waits for approval', () => {
  const late = at('2024-07-17', 9);
  const warning: Cells<'notices'> = {
    id: 'W0001',
    task: 'T002',
    asked: '李娜',
    due: asDay('2024-07-15'),
    issued: at('2024-07-16', 9),
    replyBy: at('2024-07-17', 9),
    state: 'open',
    attempt: 1,
  };
  const waits = (status: 'review' | 'doing', notices: readonly Cells<'notices'>[]) =>
    situationOf(
      world({
        tasks: tableOf('tasks', changed(launch.tasks, 'T002', { status })),
        notices: tableOf('notices', notices),
      }),
      late,
      terms,
    );

  it('is the A’s: 法务部 is warned, though 市场部 was warned before', () => {
    expect(newWarnings(waits('review', [warning])).map(({ cells }) => [cells.task, cells.asked])).toEqual([
      ['T002', '孙莉'],
    ]);
  });

  it('lets the notice of those who did the work rest: no reminder, no escalation', () => {
    const situation = waits('review', [warning]);
    expect(settled(situation, asks).notices.size).toBe(0);
    expect(situation.book.notices.rows.flatMap((row) => noticeAsks(situation, row))).toEqual([]);
  });

  it('is warned of once', () => {
    const both = [warning, { ...warning, id: 'W0002', asked: '孙莉' }];
    expect(newWarnings(waits('review', both))).toEqual([]);
    expect(newWarnings(waits('doing', both))).toEqual([]);
  });

  it('ends with the verdict: sent back, the A’s notice closes and the department’s goes on', () => {
    const both = [warning, { ...warning, id: 'W0002', asked: '孙莉' }];
    const { notices } = settled(waits('doing', both), asks);
    expect(notices.get(3)?.state).toBe('closed');
    expect(notices.get(2)?.state).toBe('escalated');
  });
});

describe('the verdict', () => {
  const judge = (cells: Cells<'approvals'>, actor = '') =>
    settled(book({ status: 'review' }, [{ ...waiting, ...cells }]), asks, {
      handsOf: () => ({ answer: actor, decision: '' }),
    });

  it('通过 makes it 已完成, finished on the day it was handed in', () => {
    const { approvals, tasks } = judge({ decision: 'pass' });
    expect(approvals.get(2)).toMatchObject({ state: 'closed', answered: now, proof: 'unverified' });
    expect(tasks.get(row('T002'))).toEqual({ status: 'done', finished: '2024-07-11' });
  });

  it('退回 with a reason puts it back to 进行中', () => {
    const { tasks } = judge({ decision: 'sendBack', word: '缺字幕' });
    expect(tasks.get(row('T002'))).toEqual({ status: 'doing', finished: null });
  });

  it('退回 without a reason waits for it', () => {
    const { approvals, tasks } = judge({ decision: 'sendBack' });
    expect(approvals.get(2)).toEqual({ message: asks.wordMissing() });
    expect(tasks.size).toBe(0);
  });

  it('by somebody who is not asked is not taken', () => {
    const { approvals, tasks } = judge({ decision: 'pass' }, 'lina@example.com');
    expect(approvals.get(2)).toEqual({ message: asks.wrongPerson('lina@example.com', '孙莉') });
    expect(tasks.size).toBe(0);
  });

  it('is no longer needed once the department took the task back', () => {
    const { approvals } = settled(book({ status: 'doing' }, [waiting]), asks);
    expect(approvals.get(2)).toEqual({ state: 'closed', message: asks.closedWithdrawn() });
  });

  it('is asked of the A and told to those who did the work', () => {
    const asking = book({ status: 'review' }, [waiting]);
    const told = (situation: typeof asking) =>
      situation.book.approvals.rows
        .flatMap((one) => approvalAsks(situation, one))
        .map(({ kind, to }) => [kind, to.name]);
    expect(told(asking)).toEqual([['approval', '孙莉']]);
    const passed = book({ status: 'done', finished: asDay('2024-07-11') }, [
      { ...waiting, state: 'closed', decision: 'pass', answered: now },
    ]);
    expect(told(passed)).toEqual([['verdict', '李娜']]);
  });
});
