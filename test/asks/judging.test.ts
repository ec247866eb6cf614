import { describe, expect, it } from 'vitest';
import { replyDeadline } from '../../src/asks/deadline';
import { answerMark } from '../../src/asks/kinds/warning/answer';
import { nextDeadline } from '../../src/asks/next-deadline';
import { asDay, type Instant } from '../../src/domain/day';
import { situationOf } from '../../src/facts/situation';
import { heldClocks } from '../../src/jobs/hold-clocks';
import { ledgerOf } from '../../src/notices/ledger';
import type { Notice } from '../../src/notices/notice';
import { catalogues } from '../../src/text/catalogues';
import { type Cells, changed, launch, rowOf, tableOf, terms, world } from '../world';
import { answer, approvalAsks, asked, at, look, noticeAsks, settled, told, warned } from './ask-world';

const { asks } = catalogues['zh-CN'];

/** 物料制作 was handed in on Monday 5 August at 10:00; 法务部's 孙莉 is its A. */
const handed: Cells<'approvals'> = {
  id: 'A0001',
  task: 'T002',
  title: '物料制作',
  department: '市场部',
  asked: '孙莉',
  handedIn: asDay('2024-08-05'),
  issued: at('2024-08-05', 10),
  replyBy: at('2024-08-07', 10),
  state: 'open',
  attempt: 1,
};

const judging = (now: Instant, cells: Cells<'approvals'> = {}, more: readonly Cells<'approvals'>[] = []) =>
  situationOf(
    world({
      tasks: tableOf('tasks', changed(launch.tasks, 'T002', { status: 'review' })),
      approvals: tableOf('approvals', [...more, { ...handed, ...cells }]),
    }),
    now,
    terms,
  );

const named = ({ kind, to, token, ...notice }: Notice): string =>
  `${kind}${kind === 'escalation' && 'stage' in notice.data ? `:${notice.data.stage}` : ''} ${token} → ${to.name}`;

const heard = (situation: ReturnType<typeof judging>): readonly string[] =>
  situation.book.approvals.rows.flatMap((row) => approvalAsks(situation, row)).map(named);

describe('the time to judge', () => {
  it('is as long as that to answer, and runs on working days', () => {
    const situation = judging(at('2024-08-02', 16), { state: 'closed' });
    const [made] = settled(situation, asks).handIns;
    expect(made?.cells).toMatchObject({ replyBy: at('2024-08-06', 16), attempt: 2 });
  });

  it('is reminded of at half time, the lead hears of silence at its end, the superior a day later, and a line stands each day', () => {
    expect(heard(judging(at('2024-08-05', 11)))).toEqual(['approval PA0001 → 孙莉']);
    expect(heard(judging(at('2024-08-06', 11)))).toEqual(['approval PA0001 → 孙莉', 'reminder RA0001.1 → 孙莉']);
    const late = judging(at('2024-08-07', 10));
    expect(settled(late, asks).approvals.get(2)).toEqual({ state: 'escalated' });
    const gone = judging(at('2024-08-08', 11), { state: 'escalated' });
    expect(heard(gone)).toEqual([
      'escalation:lead EA0001.1 → 王敏',
      ...(gone.people.superior ? [`escalation:top TA0001.1 → ${gone.people.superior.name}`] : []),
      'escalation:standing SA0001.1.2024-08-08 → 王敏',
      'escalation:standing SA0001.1.2024-08-08 → 孙莉',
    ]);
  });

  it('is still asked for once it is over: a late verdict counts', () => {
    const judged = settled(judging(at('2024-08-08', 11), { state: 'escalated', decision: 'pass' }), asks);
    expect(judged.approvals.get(2)).toMatchObject({ state: 'closed', message: asks.passed() });
    expect(settled(judging(at('2024-08-08', 11), { state: 'escalated' }), asks).handIns).toEqual([]);
  });

  it('is frozen by a pause and begins with the mail that asks', () => {
    const situation = judging(at('2024-08-12', 14));
    const { approvals } = settled(situation, asks, { paused: at('2024-08-06', 10) });
    expect(approvals.get(2)?.replyBy).toBe(at('2024-08-13', 14));
    expect([...heldClocks(situation, ledgerOf(situation.book), 0)]).toEqual([
      ['A0001', replyDeadline(situation, situation.now)],
    ]);
  });

  it('is looked at when it comes to anything: half time, its end, the superior’s turn', () => {
    const next = (now: Instant) => nextDeadline(judging(now));
    expect(next(at('2024-08-05', 11))).toBe(at('2024-08-06', 10));
    expect(next(at('2024-08-06', 11))).toBe(at('2024-08-07', 10));
    expect(next(at('2024-08-07', 11))).toBe(at('2024-08-08', 10));
  });

  it('does not run in a row of an earlier version, which has none', () => {
    const old = judging(at('2024-08-20', 10), { replyBy: null, attempt: null });
    expect(settled(old, asks).approvals.size).toBe(0);
    expect(heard(old)).toEqual(['approval PA0001 → 孙莉']);
  });

  it('counts how often a task was handed in, whichever rows still stand', () => {
    const made = (rows: readonly Cells<'approvals'>[]) =>
      settled(judging(at('2024-08-09', 9), { state: 'returned', decision: 'sendBack', word: '缺字幕' }, rows), asks)
        .handIns[0]?.cells.attempt;
    expect(made([])).toBe(2);
    expect(made([{ ...handed, id: 'A0000', state: 'returned', attempt: 4 }])).toBe(5);
  });
});

describe('a verdict that cannot be taken', () => {
  it('is told the A by mail, once, with what is missing', () => {
    const message = asks.wordMissing();
    const situation = judging(at('2024-08-05', 11), { decision: 'sendBack', message });
    const unclear = heard(situation).filter((one) => one.startsWith('unclear'));
    expect(unclear).toHaveLength(1);
    expect(unclear[0]).toMatch(/^unclear UA0001\..+ → 孙莉$/);
  });
});

describe('an answer that waits for the lead’s decision', () => {
  const answered: Cells<'notices'> = {
    ...warned,
    ...answer,
    state: 'answered',
    answered: at('2024-08-06', 9),
    seen: answerMark(rowOf('notices', answer, 2)),
    decideBy: at('2024-08-08', 9),
  };

  it('gets a time of its own when it comes in', () => {
    const { notice } = look(asked(at('2024-08-06', 9), answer));
    expect(notice).toMatchObject({ state: 'answered', decideBy: at('2024-08-08', 9) });
  });

  it('is reminded of at half time; at its end the superior hears of it, and a day later a line stands each day', () => {
    const silence = (now: Instant) => {
      const situation = asked(now, answered);
      return situation.book.notices.rows
        .flatMap((row) => noticeAsks(situation, row))
        .filter(({ kind }) => kind !== 'reply')
        .map(named);
    };
    const { superior } = asked(at('2024-08-06', 9)).people;
    const up = superior ? [`escalation:top TQW0001.1 → ${superior.name}`] : [];
    expect(silence(at('2024-08-06', 10))).toEqual([]);
    expect(silence(at('2024-08-07', 10))).toEqual(['reminder RQW0001.1 → 王敏']);
    expect(silence(at('2024-08-08', 10))).toEqual(up);
    expect(silence(at('2024-08-09', 10))).toEqual([...up, 'escalation:standing SQW0001.1.2024-08-09 → 王敏']);
  });

  it('may be completed until it is decided on: the newest is told the lead, with a new time', () => {
    const now = at('2024-08-06', 11);
    const { notice } = look(asked(now, { ...answered, proposed: asDay('2024-08-13') }));
    const seen = answerMark(rowOf('notices', { ...answer, proposed: asDay('2024-08-13') }, 2));
    expect(notice).toMatchObject({ state: 'answered', answered: now, seen, decideBy: at('2024-08-08', 11) });
    const { notice: decided } = look(
      asked(now, { ...answered, proposed: asDay('2024-08-13'), decision: 'return', word: '请补充' }),
    );
    expect(decided).toMatchObject({ state: 'returned', seen });
  });

  it('is silent for the lead, not for those who answered', () => {
    const situation = asked(at('2024-08-07', 10), answered);
    const [reminder] = situation.book.notices.rows.flatMap((row) => noticeAsks(situation, row)).slice(0, 1);
    expect(reminder).toMatchObject({ kind: 'reminder', data: { turn: 'decider', replyBy: at('2024-08-08', 9) } });
    expect(told(situation)).not.toContain('reminder → chenjing');
  });

  it('has its time frozen by a pause, and begins it with the mail that tells of the answer', () => {
    const situation = asked(at('2024-08-12', 14), answered);
    const { notices } = settled(situation, asks, { paused: at('2024-08-07', 9) });
    expect(notices.get(2)).toEqual({ decideBy: at('2024-08-13', 14) });
    expect([...heldClocks(situation, ledgerOf(situation.book), 0).keys()]).toEqual(['W0001']);
  });
});
