import { describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../local/host';
import { cellOf, choose, collaboration, linesOf, PROTECTED, people, text, typed } from './collaboration';

const host = collaboration();
choose(host, 'enableReminders');
host.advanceTo('2024-07-24 12:00');
const late = host.state();

/** Reminders on, three weeks later: several departments have open notices. */
const warned = (): Host => createHost({ state: structuredClone(late) });

const openRow = (host: Host, department: string): number =>
  Number(linesOf(host, 'notices').find((line) => line.department === department && line.state !== '已关闭')?.row ?? 0);

const answer = (host: Host, who: string, row: number, column: 'reason' | 'plan' | 'decision') =>
  typed(host, who, 'notices', cellOf(host, 'notices', column, row), column === 'decision' ? '同意' : '供应商晚到');

describe('an open ask', () => {
  it('is answered in the very pass that asks: by those asked, and by nobody else', () => {
    const host = warned();
    const row = openRow(host, '市场部');
    expect(row).toBeGreaterThan(1);
    expect(answer(host, people.other, row, 'reason')).toContain(PROTECTED);
    expect(answer(host, people.own, row, 'decision')).toContain(PROTECTED);
    expect(answer(host, people.own, row, 'reason')).toBe('');
    expect(answer(host, people.lead, row, 'reason')).toBe('');
  });

  it('is locked once it is answered; the decision is the lead’s', () => {
    const host = warned();
    const row = openRow(host, '市场部');
    answer(host, people.own, row, 'reason');
    answer(host, people.own, row, 'plan');
    host.as(people.owner).advanceTo('2024-07-24 14:30');
    expect(linesOf(host, 'notices')[row - 2]?.state).toBe(text.choices.noticeState.answered);
    expect(answer(host, people.own, row, 'plan')).toContain(PROTECTED);
    expect(answer(host, people.lead, row, 'decision')).toBe('');
  });

  it('a paste over five rows is refused whole', () => {
    const host = warned();
    const row = openRow(host, '市场部');
    const paste = () =>
      host
        .as(people.own)
        .edit(text.sheets.notices.name, cellOf(host, 'notices', 'reason', row), Array(5).fill(['晚到']));
    expect(paste).toThrow(PROTECTED);
  });

  it('neighbours that ask the same people share a protection', () => {
    const host = warned();
    const tab = host.spreadsheet.getSheetByName(text.sheets.notices.name);
    const open = linesOf(host, 'notices').filter(
      ({ state }) => state === '待答复' || state === '已升级' || state === '已退回',
    );
    const file = host.state().files[0];
    const guards = file?.book.protections.filter(
      ({ sheetId, kind }) => sheetId === tab?.getSheetId() && kind === 'RANGE',
    );
    expect(open.length).toBeGreaterThan(3);
    expect(guards?.length).toBeLessThanOrEqual(open.length);
  });
});
