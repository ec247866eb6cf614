import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/asks/kinds/index';
import { approverOf } from '../../src/asks/kinds/request/approver';
import { settle } from '../../src/asks/settle';
import { settleAsk } from '../../src/asks/settle-ask';
import type { Situation } from '../../src/facts/situation';
import { askNotices } from '../../src/notices/asks';
import type { RowOf } from '../../src/sheets/index';
import { catalogues } from '../../src/text/catalogues';
import { type Cells, launch, settingsTable, tableOf } from '../world';
import { at } from './ask-world';
import { head, need, needing, put, rowIn } from './request-world';

const { asks: words } = catalogues['zh-CN'];

const unread = () => null;

/** What one look makes of the need, typed by a hand that Google does not name. */
const look = (situation: Situation, answer = '') => {
  const row = rowIn(situation);
  const how = { situation, words, unread, hands: { answer, decision: '' } };
  return settleAsk(kinds.requests, kinds.requests.restored?.(row) ?? row, how);
};

const told = (situation: Situation): readonly string[] =>
  [
    ...(rowIn(situation).state === 'open' ? kinds.requests.asking(rowIn(situation), situation) : []),
    ...askNotices(kinds.requests, rowIn(situation), situation),
  ].map(({ kind, to, token }) => `${kind} ${to.name} ${token}`);

describe('a need', () => {
  it('that lacks something is put to nobody: its receipt says what is missing', () => {
    const { cells } = look(needing({ ...need, quantity: null, reason: null }));
    expect(cells).toEqual({ message: words.request.lacks(['quantity', 'reason']) });
    expect(cells.message).toContain('「数量」、「用途」');
  });

  it('of money needs no number but its amount', () => {
    const budget: Cells<'requests'> = { ...need, kind: 'budget', quantity: null };
    expect(look(needing({ ...budget, amount: null })).cells.message).toBe(words.request.lacks(['amount']));
    expect(look(needing(budget)).cells.state).toBe('open');
  });

  it('with a cell that means nothing is put to nobody: the receipt names the cell and what was typed', () => {
    const situation = needing({ ...need, amount: null });
    const bad = (column: string) => (column === 'amount' ? '五千左右' : null);
    const how = { situation, words, unread: bad, hands: { answer: '', decision: '' } };
    expect(settleAsk(kinds.requests, rowIn(situation), how).cells).toEqual({
      message: words.request.unread('amount', '五千左右'),
    });
  });

  it('that is whole is put, and twice is once', () => {
    const { cells } = look(needing(need));
    expect(cells).toMatchObject({ asked: '高峰', state: 'open', attempt: 1, issued: at('2024-07-08', 10) });
    expect(cells.replyBy).toBe(at('2024-07-10', 10));
    expect(look(needing({ ...need, ...cells } as Cells<'requests'>)).cells).toEqual({});
  });

  it('without its department’s name waits for the lead to give it', () => {
    expect(look(needing({ ...need, department: null })).cells.message).toContain('「需求部门」');
  });

  it('whose state somebody typed over is not put as if it were new', () => {
    const situation = needing({ ...put, state: null });
    const bad = (column: string) => (column === 'state' ? '??' : null);
    const how = { situation, words, unread: bad, hands: { answer: '', decision: '' } };
    expect(settleAsk(kinds.requests, rowIn(situation), how).cells).toEqual({});
  });
});

describe('who approves a need', () => {
  const approver = (cells: Cells<'requests'>, duties: readonly Cells<'duties'>[] = [...launch.duties, head]) => {
    const situation = needing({ ...need, ...cells }, { duties: tableOf('duties', duties) });
    return approverOf(rowIn(situation), situation)?.name;
  };

  it('is the head of its department up to the spending limit, the lead above', () => {
    expect(approver({ amount: 5000 })).toBe('高峰');
    expect(approver({ amount: null })).toBe('高峰');
    expect(approver({ amount: 5001 })).toBe('王敏');
  });

  it('goes by the limit that stands in the rules', () => {
    const situation = needing(need, {
      duties: tableOf('duties', [...launch.duties, head]),
      settings: settingsTable({ spendingLimit: 2000 }),
    });
    expect(approverOf(rowIn(situation), situation)?.name).toBe('王敏');
  });

  it('is the lead where the department has no head', () => {
    expect(approver({}, launch.duties)).toBe('王敏');
  });

  it('is never the contact who typed it: a head who is the contact too gives it to the lead', () => {
    const both = { ...head, name: '陈静', address: 'chenjing@example.com' };
    expect(approver({}, [...launch.duties, both])).toBe('王敏');
  });

  it('is the deputy where the lead typed it as the contact', () => {
    const own: Cells<'duties'> = { role: 'contact', department: '总部', name: '王敏', address: 'wangmin@example.com' };
    expect(approver({ department: '总部', amount: 9000 }, [...launch.duties, own])).toBe('赵磊');
  });
});

describe('a need that waits', () => {
  it('is put anew when it was changed before it was judged: to whom it concerns now, with new time', () => {
    const { cells } = look(needing({ ...put, amount: 8000 }));
    expect(cells).toMatchObject({ asked: '王敏', state: 'open', attempt: 2, message: words.request.put('王敏', true) });
  });

  it('takes no verdict on what was changed meanwhile: the choice is emptied, and asked for again', () => {
    const { cells, usesUp } = look(needing({ ...put, amount: 4000, decision: 'accept' }));
    expect(cells).toMatchObject({ state: 'open', attempt: 2, decision: null });
    expect(usesUp).toEqual({ name: 'Z0001.1.anew', column: 'decision' });
  });

  it('goes back to its department when it lacks something now, and its clock stops', () => {
    expect(look(needing({ ...put, reason: null })).cells).toEqual({
      state: null,
      replyBy: null,
      message: words.request.lacks(['reason']),
    });
  });

  it('is withdrawn by emptying the row', () => {
    const { department, id, ...rest } = need;
    const empty = Object.fromEntries(Object.keys(rest).map((column) => [column, null])) as Cells<'requests'>;
    expect(look(needing({ ...put, ...empty })).cells).toEqual({ state: 'closed', message: words.closedWithdrawn() });
    expect(look(needing({ id: id ?? null, department: department ?? null, message: '还缺' })).cells).toEqual({
      message: null,
    });
  });

  it('is accepted', () => {
    const { cells } = look(needing({ ...put, decision: 'accept' }));
    expect(cells).toMatchObject({ state: 'closed', message: words.request.accepted(), answered: at('2024-07-08', 10) });
  });

  it('is sent back with a reason only, and changed it is put again', () => {
    expect(look(needing({ ...put, decision: 'return' })).cells).toEqual({ message: words.wordMissing() });
    const { cells, usesUp } = look(needing({ ...put, decision: 'return', word: '太多' }));
    expect(cells).toMatchObject({ state: 'returned', decision: null });
    expect(usesUp?.column).toBe('decision');
    const back = { ...put, ...cells, word: '太多' } as Cells<'requests'>;
    expect(look(needing(back)).cells).toEqual({});
    expect(look(needing({ ...back, quantity: 6 })).cells).toMatchObject({ state: 'open', attempt: 2, answered: null });
  });

  it('is sent back once though the run was killed after it had taken the choice out of its cell', () => {
    const broken = { ...put, decision: null, word: '太多', usedUp: 'Z0001 Z0001.1.return decision:return>' };
    expect(look(needing(broken)).cells).toMatchObject({ state: 'returned', decision: null });
  });

  it('is taken from the hand of whoever is asked, and of nobody else', () => {
    const decided: Cells<'requests'> = { ...put, decision: 'accept' };
    expect(look(needing(decided), 'gaofeng@example.com').cells).toMatchObject({ state: 'closed', proof: 'verified' });
    expect(look(needing(decided), 'chenjing@example.com').cells).toEqual({
      message: words.wrongPerson('chenjing@example.com', '高峰'),
    });
  });

  it('is put to whoever approves now when 职责表 does not know the approver any more', () => {
    const gone = needing(put, { duties: tableOf('duties', launch.duties) });
    expect(look(gone).cells).toMatchObject({ asked: '王敏', attempt: 1, state: 'open' });
  });

  it('goes up when nobody answers, whatever its task is doing', () => {
    const late = needing(put, {}, at('2024-07-10', 9));
    expect(look(late).cells).toEqual({ state: 'escalated' });
  });
});

describe('what is told of a need', () => {
  it('whoever is asked hears of it each time it is put; half-way they are reminded, though it is about a task of others', () => {
    expect(told(needing(put))).toEqual(['ask 高峰 PZ0001.1']);
    expect(told(needing({ ...put, attempt: 2 }))).toEqual(['ask 高峰 PZ0001.2']);
    expect(told(needing(put, {}, at('2024-07-09', 15)))).toContain('reminder 高峰 RZ0001.1');
  });

  it('the lead hears at the deadline, of a need without a task too', () => {
    const late = needing({ ...put, task: null, state: 'escalated' }, {}, at('2024-07-10', 9));
    expect(told(late)).toEqual(['escalation 王敏 EZ0001.1']);
  });

  it('its department hears the verdict, and nothing of one that was withdrawn', () => {
    const answered = at('2024-07-08', 10);
    expect(told(needing({ ...put, state: 'closed', decision: 'accept', answered }))).toEqual(['answer 陈静 BZ0001.1a']);
    expect(told(needing({ ...put, state: 'returned', answered, word: '太多' }))).toEqual(['answer 陈静 BZ0001.1']);
    expect(told(needing({ ...put, state: 'closed', decision: null, answered: null }))).toEqual([]);
  });
});

describe('settling the whole workbook', () => {
  it('writes what became of a need into its row, by its number', () => {
    const { changes, acts } = settle(needing({ ...put, decision: 'return', word: '太多' }), words);
    expect(acts).toEqual([]);
    const [change] = changes.get('requests')?.cells ?? [];
    expect(change).toMatchObject({ id: 'Z0001', act: 'Z0001.1.return', was: { decision: 'return' } });
    const cells = change?.cells as Partial<RowOf<'requests'>>;
    expect(cells.state).toBe('returned');
  });
});
