import { describe, expect, it } from 'vitest';
import { newWarnings } from '../../src/asks/kinds/warning/occasions';
import { situationOf } from '../../src/facts/situation';
import { standInLead } from '../../src/jobs/stand-in-lead';
import { wantedRights } from '../../src/rights/wanted';
import { catalogues } from '../../src/text/catalogues';
import { type Cells, changed, launch, tableOf, terms, world } from '../world';
import { answer, approvalAsks, asked, at, look, settled, told, warned } from './ask-world';

const { asks } = catalogues['zh-CN'];

type Duty = Cells<'duties'>;

const without = (name: string): readonly Duty[] => launch.duties.filter((row) => row.name !== name);
const contact = (department: string, name: string, address: string): Duty => ({
  role: 'contact',
  department,
  name,
  address: `${address}@example.com`,
});

/** 陈静 has left: 销售部 has nobody, or 李明. */
const gone = { duties: tableOf('duties', without('陈静')) };
const replaced = { duties: tableOf('duties', [...without('陈静'), contact('销售部', '李明', 'liming')]) };

const now = at('2024-08-06', 15);

describe('a notice to somebody whom 职责表 does not know any more', () => {
  it.each([
    ['a department without a contact', gone],
    ['an empty 职责表', { duties: tableOf('duties', []) }],
  ])('with %s takes nobody’s answer, keeps what was typed, and says who was asked and what to do', (_, more) => {
    const message = asks.askedUnknown('陈静');
    for (const hand of ['', 'lina@example.com', 'wangmin@example.com', 'chenjing@example.com'])
      expect(look(asked(now, answer, more), { answer: hand }).notice).toEqual({ message });
    expect(look(asked(now, {}, more)).notice).toEqual({ message });
    expect(look(asked(now, { ...answer, message }, more)).notice).toEqual({});
    expect(look(asked(at('2024-08-07', 9), answer, more)).notice).toEqual({ message, state: 'escalated' });
  });

  it('is the lead’s to mend, by mail at once and once', () => {
    const message = asks.askedUnknown('陈静');
    expect(told(asked(now, { message }, gone))).toEqual(['unclear → wangmin']);
    expect(told(asked(now, { message, state: 'closed' }, gone))).toEqual([]);
    expect(told(asked(now, { message: asks.reasonMissing() }))).toEqual(['reminder → chenjing']);
  });

  it('goes on as before when that person is back: the receipt that said otherwise goes', () => {
    expect(look(asked(now, { message: asks.askedUnknown('陈静') })).notice).toEqual({ message: null });
    expect(look(asked(now, { ...answer, message: asks.askedUnknown('陈静') })).notice.state).toBe('answered');
  });

  it('is put to the department’s present contact, with a new time to answer, and says so', () => {
    const { notice } = look(asked(now, { state: 'escalated' }, replaced));
    expect(notice).toMatchObject({
      asked: '李明',
      state: 'open',
      attempt: 2,
      issued: now,
      replyBy: at('2024-08-08', 15),
      message: asks.readdressed('陈静', '李明', false),
    });
    expect(look(asked(now, { ...warned, ...notice }, replaced)).notice).toEqual({});
  });

  it('takes what others had typed for nobody’s answer until the present contact changes it', () => {
    const { notice } = look(asked(now, answer, replaced), { answer: 'lina@example.com' });
    expect(notice).toMatchObject({ asked: '李明', state: 'open', message: asks.readdressed('陈静', '李明', true) });
    const after = { ...answer, ...notice };
    expect(look(asked(now, after, replaced)).notice).toEqual({});
    expect(look(asked(now, { ...after, plan: '每周五补货' }, replaced)).notice.state).toBe('answered');
  });

  it('takes the answer of the present contact that came before the ask was theirs, if Google names that hand', () => {
    const { notice } = look(asked(now, answer, replaced), { answer: 'liming@example.com' });
    expect(notice).toMatchObject({ asked: '李明', state: 'answered', proof: 'verified' });
    expect(notice.attempt).toBeUndefined();
  });

  it('stays theirs while one of several is known', () => {
    expect(look(asked(now, { asked: '陈静、张伟' }, gone)).notice).toEqual({});
  });

  it('is not put to the lead because a department has no contact at this moment, nor to others without a letter', () => {
    expect(look(asked(now, {}, gone)).notice.asked).toBeUndefined();
  });

  it('becomes the lead’s where no letter and no department names anybody: the present lead’s', () => {
    const tasks = tableOf('tasks', changed(launch.tasks, 'T003', { status: 'doing', department: null, owner: null }));
    const bare = { tasks, matrix: tableOf('matrix', []) };
    expect(look(asked(now, { asked: '前任' }, bare)).notice.asked).toBe('王敏');
  });

  it('is opened to the present contact', () => {
    const guards = (cells: Cells<'notices'>) =>
      wantedRights(asked(now, cells, replaced)).find(({ sheet }) => sheet === 'notices')?.guards ?? [];
    expect(guards({})).toEqual([]);
    expect(guards({ asked: '李明' })[0]?.editors).toContain('liming@example.com');
  });

  it('does not ask the present contact twice for the same task and day', () => {
    const notices = tableOf('notices', [warned, { ...warned, id: 'W0002', asked: '李明' }]);
    const situation = asked(now, {}, { ...replaced, notices });
    expect(settled(situation, asks).notices.size).toBe(0);
  });

  it('is not warned of anew for the one who is asked then', () => {
    const { notice } = look(asked(now, {}, replaced));
    const situation = asked(now, { ...warned, ...notice }, replaced);
    expect(newWarnings(situation).filter(({ cells }) => cells.task === 'T003')).toEqual([]);
  });

  it('is decided on by the lead if it was answered before', () => {
    const cells = { ...answer, state: 'answered', decision: 'accept' } as const;
    expect(look(asked(now, cells, gone)).notice.state).toBe('closed');
  });
});

describe('an approval of somebody whom 职责表 does not know any more', () => {
  const waiting: Cells<'approvals'> = {
    id: 'A0001',
    task: 'T002',
    asked: '孙莉',
    handedIn: warned.due ?? null,
    issued: at('2024-08-05', 9),
    state: 'open',
  };
  const book = (
    cells: Cells<'approvals'>,
    duties: readonly Duty[],
    matrix = launch.matrix,
    status: 'review' | 'done' = 'review',
  ) =>
    situationOf(
      world({
        tasks: tableOf('tasks', changed(launch.tasks, 'T002', { status })),
        approvals: tableOf('approvals', [{ ...waiting, ...cells }]),
        duties: tableOf('duties', duties),
        matrix: tableOf('matrix', matrix),
      }),
      now,
      terms,
    );
  const judge = (situation: ReturnType<typeof book>, hand = '') => {
    const { approvals, tasks } = settled(situation, asks, { handsOf: () => ({ answer: hand, decision: '' }) });
    return { row: approvals.get(2) ?? {}, tasks: tasks.size };
  };
  const left = without('孙莉');
  const present = [...left, contact('法务部', '周明', 'zhouming')];

  it('takes nobody’s verdict, and is the lead’s to mend', () => {
    const message = asks.askedUnknown('孙莉');
    for (const hand of ['', 'lina@example.com', 'sunli@example.com'])
      expect(judge(book({ decision: 'pass' }, left), hand)).toEqual({ row: { message }, tasks: 0 });
    const situation = book({ message }, left);
    const sent = situation.book.approvals.rows.flatMap((row) => approvalAsks(situation, row));
    expect(sent.map(({ kind, to }) => [kind, to.name])).toEqual([['unclear', '王敏']]);
    expect(judge(book({ message }, launch.duties)).row).toEqual({ message: null });
  });

  it('is put to the present contact of the A, who is asked by mail', () => {
    const { row } = judge(book({}, present));
    expect(row).toEqual({ asked: '周明', issued: now, message: asks.readdressed('孙莉', '周明', false) });
    const situation = book(row, present);
    const sent = situation.book.approvals.rows.flatMap((one) => approvalAsks(situation, one));
    expect(sent.map(({ kind, to, token }) => [kind, to.name, token])).toEqual([['approval', '周明', 'PA0001']]);
    expect(judge(situation).row).toEqual({});
    // The department writes 已完成 meanwhile: it is still the A's turn.
    expect(judge(book({}, present, launch.matrix, 'done')).row.asked).toBe('周明');
  });

  it('with a verdict that stands there already waits until it is cleared: it is not the present contact’s', () => {
    for (const hand of ['', 'lina@example.com'])
      expect(judge(book({ decision: 'pass' }, present), hand)).toEqual({
        row: { message: asks.clearFirst('孙莉', '周明') },
        tasks: 0,
      });
  });

  it('takes the verdict of the present contact, if Google names that hand', () => {
    const { row, tasks } = judge(book({ decision: 'pass' }, present), 'zhouming@example.com');
    expect(row).toMatchObject({ asked: '周明', state: 'closed', proof: 'verified' });
    expect(tasks).toBe(1);
  });

  it('where the matrix has no A is the present lead’s', () => {
    const bare = launch.matrix.map((row) => (row.id === 'T002' ? { ...row, rest: { 市场部: 'R' as const } } : row));
    expect(judge(book({ asked: '前任' }, launch.duties, bare)).row.asked).toBe('王敏');
  });

  it('is not put to whoever stands in while 职责表 names no lead; asked of them, they may judge', () => {
    const bare = launch.matrix.map((row) => (row.id === 'T002' ? { ...row, rest: { 市场部: 'R' as const } } : row));
    const leaderless = (cells: Cells<'approvals'>) =>
      standInLead(book(cells, without('王敏'), bare), 'owner@example.com');
    expect(judge(leaderless({ asked: '王敏' })).row).toEqual({ message: asks.askedUnknown('王敏') });
    const own = { asked: 'owner@example.com', decision: 'pass' } as const;
    expect(judge(leaderless(own), 'owner@example.com').row.state).toBe('closed');
  });
});

describe('a hand that Google names by a Google 账号 of its own', () => {
  const duties = tableOf(
    'duties',
    changed(launch.duties, ({ name }) => name === '陈静', { account: 'Chen.J@gmail.com' }),
  );

  it('is that of the one asked', () => {
    expect(look(asked(now, answer, { duties }), { answer: 'chen.j@gmail.com' }).notice).toMatchObject({
      state: 'answered',
      proof: 'verified',
    });
    expect(look(asked(now, answer, { duties }), { answer: 'chenjing@example.com' }).notice.proof).toBe('verified');
    expect(look(asked(now, answer, { duties }), { answer: 'other@gmail.com' }).notice).toEqual({
      message: asks.wrongPerson('other@gmail.com', '陈静'),
    });
  });
});
