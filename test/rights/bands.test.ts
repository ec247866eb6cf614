import { describe, expect, it } from 'vitest';
import { allKinds } from '../../src/asks/kinds/index';
import { blockSheets } from '../../src/rights/blocks';
import { guardedAsks } from '../../src/rights/guarded';
import { signOf, wantedRights } from '../../src/rights/wanted';
import { sheetKeys, sheets } from '../../src/sheets/index';
import type { SheetSpec } from '../../src/sheets/sheet';
import { need, needing, put } from '../asks/request-world';
import { type Cells, tableOf } from '../world';

const CONTACT = 'chenjing@example.com';
const HEAD = 'gaofeng@example.com';
const columns = Object.keys(sheets.requests.columns);

/** Who of contact and head may edit the cell of a column in the row of a need, with the columns standing in this order. */
const editors = (rows: readonly Cells<'requests'>[], row: number, column: string, order = columns): string => {
  const places = Object.fromEntries(order.map((one, index) => [one, index + 1]));
  const [rights] = wantedRights(needing(put, { requests: { ...tableOf('requests', rows), places } }), ['requests']);
  const place = places[column] ?? 0;
  const holds = ({ top, bottom, left, right }: { top: number; bottom: number; left: number; right: number }) =>
    top <= row && row <= bottom && left <= place && place <= right;
  const guards = (rights?.guards ?? []).filter(({ area }) => holds(area));
  const may = (one: string) => rights?.open.some(holds) && guards.every(({ editors: all }) => all.includes(one));
  return [CONTACT, HEAD]
    .filter(may)
    .map((one) => one.split('@')[0])
    .join(' ');
};

describe('every sheet', () => {
  it('that departments fill in has their column, the one whose cell alone makes no row, and an order to sort by', () => {
    for (const key of blockSheets) {
      const spec: SheetSpec = sheets[key];
      expect(spec.columns).toHaveProperty('department');
      expect([spec.quiet, spec.order, spec.identity]).toEqual([['department'], 'order', 'id']);
    }
  });

  it('says whose its rows are, as its columns have it; in those of asks alone somebody is asked', () => {
    const asking = allKinds.map(({ sheet }) => sheet as string);
    for (const key of sheetKeys) {
      const spec: SheetSpec = sheets[key];
      const answers = Object.values(spec.columns).some(({ edit }) => edit === 'asked');
      expect([key, answers]).toEqual([key, asking.includes(key)]);
      const filled = Object.values(spec.columns).some(({ edit }) => edit === 'department');
      expect([key, spec.rows]).toEqual([key, filled ? 'byDepartment' : answers ? 'asked' : 'leaders']);
    }
  });
});

describe('a need', () => {
  it('is open to its department before it is put, and once it waits its verdict to the approver beside', () => {
    const rows = [{ ...need }, put, { ...put, id: 'Z0003', state: 'returned' as const }];
    expect(rows.map((_, index) => editors(rows, index + 2, 'reason'))).toEqual(['chenjing', 'chenjing', 'chenjing']);
    expect(rows.map((_, index) => editors(rows, index + 2, 'decision'))).toEqual(['', 'gaofeng', '']);
  });

  it('is nobody’s once it is settled, also between two that are open', () => {
    const rows = [
      put,
      { ...put, id: 'Z0002', state: 'closed' as const, decision: 'accept' as const },
      { ...put, id: 'Z0003' },
    ];
    expect(rows.map((_, index) => editors(rows, index + 2, 'amount'))).toEqual(['chenjing', '', 'chenjing']);
    expect(rows.map((_, index) => editors(rows, index + 2, 'decision'))).toEqual(['gaofeng', '', 'gaofeng']);
  });

  it('keeps both from the other’s cells when the lead has moved a column of one among those of the other', () => {
    const among = columns.filter((column) => column !== 'decision');
    among.splice(among.indexOf('amount'), 0, 'decision');
    for (const column of ['task', 'quantity', 'amount', 'reason'])
      expect(editors([put], 2, column, among)).toBe('chenjing');
    for (const column of ['decision', 'word']) expect(editors([put], 2, column, among)).toBe('gaofeng');
    for (const column of ['id', 'state', 'usedUp', 'department']) expect(editors([put], 2, column, among)).toBe('');
  });

  it('is decided by right where the rights of its verdict’s cells were written, not where those of its department alone were', () => {
    const guarded = (cells: Cells<'requests'>) => {
      const situation = needing(cells);
      const signs = wantedRights(situation, ['requests']).map((rights) => [
        rights.sheet,
        signOf(rights, situation.book),
      ]);
      return [...guardedAsks(situation, Object.fromEntries(signs))];
    };
    expect(guarded(put)).toEqual(['Z0001']);
    expect(guarded({ ...put, asked: '不认识' })).toEqual([]);
  });
});
