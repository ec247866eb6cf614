import { describe, expect, it } from 'vitest';
import { confirmations } from '../../src/asks/confirm';
import { answerMark } from '../../src/asks/kinds/warning/answer';
import type { Instant } from '../../src/domain/day';
import { type Situation, situationOf } from '../../src/facts/situation';
import { guardedAsks } from '../../src/rights/guarded';
import { signOf, wantedRights } from '../../src/rights/wanted';
import type { Workbook } from '../../src/sheets/index';
import { type Cells, changed, launch, tableOf, terms, world } from '../world';
import { answer, asked, at, rowOf, settledRow, warned } from './ask-world';

const now: Instant = at('2024-08-06', 15);
const handed: Cells<'approvals'> = {
  id: 'A0001',
  task: 'T002',
  asked: '孙莉',
  handedIn: warned.due ?? null,
  state: 'open',
};

const book = (
  notices: readonly Cells<'notices'>[],
  approvals: readonly Cells<'approvals'>[] = [],
  more: Partial<Workbook> = {},
): Situation =>
  situationOf(
    world({
      tasks: tableOf(
        'tasks',
        changed(changed(launch.tasks, 'T003', { status: 'doing' }), 'T002', { status: 'review' }),
      ),
      notices: tableOf('notices', notices),
      approvals: tableOf('approvals', approvals),
      ...more,
    }),
    now,
    terms,
  );

describe('whose an answer or a verdict is', () => {
  const situation = book([{ ...warned, ...answer }], [{ ...handed, decision: 'pass' }]);
  const [notice = rowOf('notices', {}, 2)] = situation.book.notices.rows;
  const [approval = rowOf('approvals', {}, 2)] = situation.book.approvals.rows;
  const proofs = (hand: Readonly<Record<'notice' | 'approval', string>>, guarded: boolean) => {
    const hands = (answer: string) => ({ answer, decision: '', guarded: () => guarded });
    return [
      settledRow('notices', notice, situation, hands(hand.notice)).proof,
      settledRow('approvals', approval, situation, hands(hand.approval)).proof,
    ];
  };

  it('is 已核实 where Google names the one asked, whoever could fill the cells', () => {
    const hand = { notice: 'chenjing@example.com', approval: 'sunli@example.com' };
    for (const guarded of [true, false]) expect(proofs(hand, guarded)).toEqual(['verified', 'verified']);
  });

  it('is 按权限 where Google names nobody and the cells were open to those asked and the leaders only', () => {
    expect(proofs({ notice: '', approval: '' }, true)).toEqual(['byRight', 'byRight']);
  });

  it('is 未核实 where Google names nobody and others may have filled the cells', () => {
    expect(proofs({ notice: '', approval: '' }, false)).toEqual(['unverified', 'unverified']);
  });

  it('is nobody’s where Google names another, whatever the rights', () => {
    const hand = { notice: 'lina@example.com', approval: 'lina@example.com' };
    expect(proofs(hand, true)).toEqual([undefined, undefined]);
  });
});

describe('an open ask is its people’s by right', () => {
  const rows = [warned, { ...warned, id: 'W0002', task: 'T001', asked: '张伟' }] as const;
  const written = (situation: Situation) =>
    Object.fromEntries(wantedRights(situation).map((rights) => [rights.sheet, signOf(rights, situation.book)]));
  const guarded = (situation: Situation, signs: Readonly<Record<string, unknown>>) => [
    ...guardedAsks(situation, signs),
  ];

  it('while the rights that were last written are those of the rows as they stand', () => {
    const situation = book(rows, [handed]);
    expect(guarded(situation, written(situation))).toEqual(['W0001', 'W0002', 'A0001']);
    expect(guarded(book([{ ...warned, ...answer }, rows[1]], [handed]), written(situation))).toContain('W0001');
  });

  it('and is not known to be while they were never written, or in another tab', () => {
    const situation = book(rows, [handed]);
    expect(guarded(situation, {})).toEqual([]);
    const { notices: _, ...others } = written(situation);
    expect(guarded(situation, others)).toEqual(['A0001']);
    const anew = book(rows, [handed], { notices: { ...situation.book.notices, id: 4711 } });
    expect(guarded(anew, written(situation))).toEqual(['A0001']);
  });

  it('and is not known to be once rows moved, or others are asked', () => {
    const before = written(book(rows));
    expect(guarded(book([rows[1], rows[0]]), before)).toEqual([]);
    expect(guarded(book([{ ...warned, asked: '李娜' }, rows[1]]), before)).toEqual([]);
  });

  it('and never is where nobody known is asked, or it is open no more', () => {
    const situation = book([
      { ...warned, asked: '走了的人' },
      { ...rows[1], state: 'answered' },
    ]);
    expect(guarded(situation, written(situation))).toEqual([]);
  });
});

describe('以本人身份确认', () => {
  const taken = { ...answer, answered: now, proof: 'byRight', seen: answerMark(rowOf('notices', answer, 2)) } as const;
  const notice = (number: number, cells: Cells<'notices'>): Cells<'notices'> => ({
    ...warned,
    id: `W000${number}`,
    ...cells,
  });
  const approval = (number: number, cells: Cells<'approvals'>): Cells<'approvals'> => ({
    ...handed,
    id: `A000${number}`,
    ...cells,
  });
  const judged = { decision: 'pass', answered: now, state: 'closed', proof: 'unverified' } as const;
  const situation = book(
    [
      notice(1, { ...taken, state: 'answered' }),
      notice(2, { ...taken, state: 'closed' }),
      notice(3, { ...taken, state: 'closed', proof: 'verified' }),
      notice(4, { state: 'closed' }),
      notice(5, { ...taken, state: 'returned' }),
      notice(6, { ...taken, state: 'returned', plan: '每周五补货' }),
      notice(7, answer),
      notice(8, {}),
      notice(9, { ...taken, state: 'answered', asked: '李娜' }),
      { ...notice(0, { ...answer, state: 'closed' }), id: 'W0010' },
    ],
    [
      approval(1, { ...judged, asked: '陈静' }),
      approval(2, { ...judged, asked: '陈静、孙莉', decision: 'sendBack', state: 'returned' }),
      approval(3, { ...judged, asked: '陈静', proof: 'verified' }),
      approval(4, { asked: '陈静', decision: 'pass' }),
      approval(5, { asked: '陈静' }),
      approval(6, { ...judged, asked: '孙莉' }),
      approval(7, { asked: '陈静', state: 'closed' }),
    ],
  );
  const me = 'chenjing@example.com';
  const confirmed = (who: string, selected: readonly string[] | null = null) => {
    const { changes, pending, ids } = confirmations(situation, who, selected && new Set(selected));
    const cells = [...changes.values()].flatMap((own) => own.cells);
    return { proved: cells.map(({ id }) => id), cells: cells.map((change) => change.cells), pending, ids };
  };

  it('proves what took effect, and names whose hand what is still to be taken was', () => {
    const { proved, cells, pending, ids } = confirmed(me);
    expect(proved).toEqual(['W0001', 'W0002', 'A0001', 'A0002']);
    expect(cells).toEqual(proved.map(() => ({ proof: 'verified' })));
    expect(pending).toMatchObject({ notices: ['W0006', 'W0007'], approvals: ['A0004'] });
    expect(Object.values(pending).flat()).toHaveLength(3);
    expect([...ids].sort()).toEqual([...proved, ...pending.notices, ...pending.approvals].sort());
  });

  it('goes by the rows that are selected, as far as they are that person’s', () => {
    expect(confirmed(me, ['W0002', 'W0007', 'W0009']).ids).toEqual(['W0007', 'W0002']);
    expect(confirmed(me, ['W0009']).ids).toEqual([]);
  });

  it('is nobody else’s: not the lead’s for an answer that the lead was not asked for', () => {
    expect(confirmed('wangmin@example.com').ids).toEqual([]);
    expect(confirmed('sunli@example.com').ids).toEqual(['A0002', 'A0006']);
    expect(confirmed('').ids).toEqual([]);
  });

  it('knows a person by the Google 账号 too', () => {
    const duties = tableOf(
      'duties',
      changed(launch.duties, ({ name }) => name === '陈静', { account: 'Chen.J@gmail.com' }),
    );
    const known = asked(now, { ...taken, state: 'answered' }, { duties });
    expect(confirmations(known, 'chen.j@gmail.com', null).ids).toEqual(['W0001']);
    expect(confirmations(known, 'other@gmail.com', null).ids).toEqual([]);
  });
});
