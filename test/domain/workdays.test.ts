import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asDay, type Day, dayAt } from '../../src/domain/day';
import { workCalendar } from '../../src/domain/workdays';

const none = new Map<Day, 'off' | 'work'>();
const china = workCalendar({ region: 'china', exceptions: none });
const plain = workCalendar({ region: 'weekdays', exceptions: none });
const days = fc.integer({ min: 12_000, max: 21_000 }).map(dayAt);

describe('the working calendar of China', () => {
  it.each([
    ['2024-10-01', false, 'National Day'],
    ['2024-10-07', false, 'the last day of that week'],
    ['2024-10-12', true, 'a Saturday worked to make up for it'],
    ['2024-10-13', false, 'an ordinary Sunday'],
    ['2024-02-04', true, 'a Sunday worked for the Spring Festival'],
    ['2026-02-17', false, 'the Spring Festival of 2026'],
    ['2024-07-01', true, 'an ordinary Monday'],
  ])('%s is worked: %s (%s)', (day, works) => expect(china.isWorkday(asDay(day))).toBe(works));

  it('knows the years for which holidays were announced, and no other', () => {
    expect([2003, 2004, 2024, 2026].map(china.knowsYear)).toEqual([false, true, true, true]);
    expect(china.knowsYear(2100)).toBe(false);
    expect(plain.knowsYear(2100)).toBe(true);
  });

  it('takes Monday to Friday where a year is not known', () => {
    expect(china.isWorkday(asDay('2100-10-01'))).toBe(true);
    expect(china.isWorkday(asDay('2100-10-02'))).toBe(false);
  });

  it('lets 工作日历 overrule it', () => {
    const ours = workCalendar({
      region: 'china',
      exceptions: new Map([
        [asDay('2024-10-12'), 'off'],
        [asDay('2024-10-13'), 'work'],
        [asDay('2024-10-14'), 'off'],
      ]),
    });
    expect(['2024-10-12', '2024-10-13', '2024-10-14'].map((day) => ours.isWorkday(asDay(day)))).toEqual([
      false,
      true,
      false,
    ]);
    expect(ours.countAfter(asDay('2024-10-11'), asDay('2024-10-14'))).toBe(1);
  });

  it('gives the same answers on a machine in any zone', () => {
    const script = `import { workCalendar } from './src/domain/workdays.ts';
      const c = workCalendar({ region: 'china', exceptions: new Map() });
      const days = ['2024-09-30', '2024-10-01', '2024-10-08', '2024-10-12', '2024-02-04', '2026-01-01'];
      console.log(JSON.stringify([days.map(c.isWorkday), c.countAfter('2024-01-01', '2024-12-31'), c.shift('2024-09-30', 1)]));`;
    const answers = ['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati'].map((TZ) =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        encoding: 'utf8',
        env: { ...process.env, TZ },
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0] ?? '')).toEqual([[true, false, true, true, true, false], 251, '2024-10-08']);
  });
});

describe('counting working days', () => {
  it.each([
    ['2024-07-12', '2024-07-12', 0],
    ['2024-07-12', '2024-07-13', 0],
    ['2024-07-12', '2024-07-15', 1],
    ['2024-09-30', '2024-10-07', 0],
    ['2024-09-30', '2024-10-08', 1],
    ['2024-10-11', '2024-10-12', 1],
    ['2024-07-15', '2024-07-12', 0],
  ])('after %s up to %s there are %i', (from, to, count) =>
    expect(china.countAfter(asDay(from), asDay(to))).toBe(count),
  );

  it('is what counting one by one gives', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 400 }), fc.constantFrom(china, plain), (from, length, calendar) => {
        let count = 0;
        for (let i = 1; i <= length; i++) if (calendar.isWorkday(addDays(from, i))) count++;
        expect(calendar.countAfter(from, addDays(from, length))).toBe(count);
      }),
    );
  });

  it('is undone by shifting', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 300 }), (day, count) => {
        const later = china.shift(day, count);
        expect(china.isWorkday(later)).toBe(true);
        expect(china.countAfter(day, later)).toBe(count);
        expect(china.shift(china.next(day), 0)).toBe(china.next(day));
        expect(china.shift(later, -count) <= china.next(day)).toBe(true);
      }),
    );
  });

  it('finds the working days around a day', () => {
    expect(china.next(asDay('2024-10-01'))).toBe('2024-10-08');
    expect(china.lastUpTo(asDay('2024-10-07'))).toBe('2024-09-30');
    expect(china.next(asDay('2024-10-08'))).toBe('2024-10-08');
    expect(china.shift(asDay('2024-10-08'), -1)).toBe('2024-09-30');
  });
});
