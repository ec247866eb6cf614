import { describe, expect, it } from 'vitest';
import { moneySums } from '../../src/facts/money-sums';
import { ledgerOf } from '../../src/notices/ledger';
import { rollupNotice } from '../../src/notices/rollup';
import { need, needing, put } from '../asks/request-world';
import { type Cells, tableOf } from '../world';

const line = (department: string, asked: number, approved = 0) => ({ department, asked, approved });

describe('the money that departments ask for', () => {
  it('is summed by department, in the order of 职责表, then others as they come', () => {
    const entries = [line('外包', 5), line('销售部', 100, 100), line('研发部', 30), line('销售部', 20)];
    expect(moneySums(entries, ['研发部', '市场部', '销售部'])).toEqual([
      line('研发部', 30),
      line('销售部', 120, 100),
      line('外包', 5),
    ]);
  });

  it('stands in the lead’s roll-up: what waits and what was approved, not what was sent back, withdrawn or never put', () => {
    const rows: readonly Cells<'requests'>[] = [
      put,
      { ...put, id: 'Z0002', amount: 2000, state: 'closed', decision: 'accept' },
      { ...put, id: 'Z0003', amount: 400, state: 'returned' },
      { ...put, id: 'Z0004', amount: 70, state: 'closed' },
      { ...need, id: 'Z0005', amount: 6 },
    ];
    const situation = needing(put, { requests: tableOf('requests', rows) });
    const lead = { name: '王敏', address: 'wangmin@example.com' };
    const { data } = rollupNotice(situation, [], ledgerOf(situation.book), lead, situation.today);
    expect(data.money).toEqual([line('销售部', 5000, 2000)]);
  });
});
