import { describe, expect, it } from 'vitest';
import { deputyOf } from '../../src/facts/absences';
import type { Situation } from '../../src/facts/situation';
import { type Cells, changed, day, launch, morningOf, situation, tableOf } from '../world';

type Absence = Pick<Cells<'duties'>, 'deputy' | 'awayFrom' | 'awayTo'>;

/** The launch workbook on a day, with these people's absences. */
const on = (today: string, absences: Readonly<Record<string, Absence>>): Situation => {
  let rows = launch.duties;
  for (const [who, cells] of Object.entries(absences)) rows = changed(rows, ({ name }) => name === who, cells);
  return situation({ duties: tableOf('duties', rows) }, morningOf(today));
};

const acting = (at: Situation, who: string): string | undefined => {
  const person = at.people.byName.get(who);
  return person && deputyOf(at, person)?.name;
};

const week: Absence = { deputy: '刘洋', awayFrom: day('2024-07-08'), awayTo: day('2024-07-12') };

describe('who acts for somebody', () => {
  it('is the 代理人 from the first day of the absence to the last, and nobody outside it', () => {
    const days = ['2024-07-07', '2024-07-08', '2024-07-12', '2024-07-13'];
    expect(days.map((one) => acting(on(one, { 陈静: week }), '陈静'))).toEqual([undefined, '刘洋', '刘洋', undefined]);
  });

  it('is the 代理人 for as long as nobody wrote an end', () => {
    const open = { deputy: '刘洋', awayFrom: day('2024-07-08') };
    expect(acting(on('2024-09-30', { 陈静: open }), '陈静')).toBe('刘洋');
  });

  it('is nobody without a beginning, without a name that 职责表 knows, and where the days are the wrong way round', () => {
    const { awayFrom, awayTo } = week;
    const none: readonly Absence[] = [
      { deputy: '刘洋', awayTo: day('2024-07-12') },
      { ...week, deputy: null },
      { ...week, deputy: '某人' },
      { deputy: '刘洋', awayFrom: awayTo ?? null, awayTo: awayFrom ?? null },
    ];
    for (const one of none) expect(acting(on('2024-07-10', { 陈静: one }), '陈静')).toBeUndefined();
  });

  it('is the 代理人 of the 代理人 who is away too; nobody where all are, or where it leads back', () => {
    const today = '2024-07-10';
    expect(acting(on(today, { 陈静: week, 刘洋: { ...week, deputy: '孙莉' } }), '陈静')).toBe('孙莉');
    expect(acting(on(today, { 陈静: week, 刘洋: { ...week, deputy: null } }), '陈静')).toBeUndefined();
    const circle = on(today, { 陈静: week, 刘洋: { ...week, deputy: '陈静' } });
    expect([acting(circle, '陈静'), acting(circle, '刘洋')]).toEqual([undefined, undefined]);
  });
});
