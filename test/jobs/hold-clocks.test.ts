import { describe, expect, it } from 'vitest';
import { replyDeadline } from '../../src/asks/deadline';
import { heldClocks } from '../../src/jobs/hold-clocks';
import { ledgerOf } from '../../src/notices/ledger';
import { doubtToken } from '../../src/notices/tokens';
import { asked, at } from '../asks/ask-world';
import { type Cells, tableOf } from '../world';

const later = at('2024-08-06', 15);
const key = 'file-1/2024-08-05/chenjing@example.com';
const mail = (more: Cells<'mails'>): Cells<'mails'> => ({
  key,
  to: 'chenjing@example.com',
  contains: 'W0001',
  ...more,
});

const held = (mails: readonly Cells<'mails'>[], cells: Cells<'notices'> = {}, since = 0) => {
  const situation = asked(later, cells, { mails: tableOf('mails', mails) });
  return { held: [...heldClocks(situation, ledgerOf(situation.book), since)], fresh: replyDeadline(situation, later) };
};

describe('the time to answer a warning', () => {
  it('runs from its mail: while that waits, was dropped or stands nowhere yet, it has not begun', () => {
    for (const mails of [[mail({ state: 'queued' })], [mail({ state: 'dropped' })], []]) {
      const { held: clocks, fresh } = held(mails);
      expect(clocks).toEqual([['W0001', fresh]]);
    }
  });

  it('runs once the mail has gone', () => {
    expect(held([mail({ state: 'sent', sent: at('2024-08-05', 9) })]).held).toEqual([]);
  });

  it('waits while the mail is in doubt, until the lead was told of that doubt', () => {
    const doubt = mail({ state: 'doubt' });
    expect(held([doubt]).held.length).toBe(1);
    const told = {
      key: 'file-1/2024-08-06/x',
      to: 'wangmin@example.com',
      contains: doubtToken(key),
      state: 'sent' as const,
    };
    expect(held([doubt, told]).held).toEqual([]);
  });

  it('of a returned answer waits only while the mail about it is stuck', () => {
    const back: Cells<'notices'> = { state: 'returned', attempt: 2 };
    expect(held([mail({ state: 'sent' })], back).held).toEqual([]);
    expect(held([mail({ state: 'sent' }), mail({ state: 'queued', contains: 'BW0001.2' })], back).held.length).toBe(1);
  });

  it('of an answered, an escalated or a closed one is over, and that of a copied file is not its own', () => {
    for (const state of ['answered', 'escalated', 'closed'] as const) expect(held([], { state }).held).toEqual([]);
    expect(held([], {}, later).held).toEqual([]);
  });
});
