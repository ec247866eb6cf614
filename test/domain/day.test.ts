import fc from 'fast-check';
import { create, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant';
import { offsetNanoseconds } from 'temporal-polyfill/fns/ZonedDateTime';
import { describe, expect, it, vi } from 'vitest';
import {
  addDays,
  addMonths,
  asDay,
  type Day,
  dayAt,
  dayNumber,
  dayOf,
  daysBetween,
  instantOf,
  minutesOf,
  readDay,
  weekdayOf,
} from '../../src/domain/day';

const days = fc.integer({ min: -20_000, max: 80_000 }).map(dayAt);
const zones = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'UTC');

describe('a day in a cell', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2026/11/20', '2026-11-20'],
    ['2026.11.20', '2026-11-20'],
    ['2026年11月20日', '2026-11-20'],
    ['2026 年 11 月 20 日', '2026-11-20'],
    ['2026年1月2号', '2026-01-02'],
    ['2026年1月2', '2026-01-02'],
    ['２０２６／１１／２０', '2026-11-20'],
    ['２０２６年１１月２０日', '2026-11-20'],
    ['  2026-1-2\u3000', '2026-01-02'],
    ['2026-11-20 09:30', '2026-11-20'],
    ['20261120', '2026-11-20'],
    ['2024-02-29', '2024-02-29'],
    [46_346, '2026-11-20'],
    [46_346.75, '2026-11-20'],
  ])('%s is %s', (raw, day) => expect(readDay(raw)).toBe(day));

  it.each([
    ['11/20'],
    ['1/2/2026'],
    ['2026-02-29'],
    ['2026-13-01'],
    ['2026-00-10'],
    ['2026-11-31'],
    ['2026-11'],
    ['2026-11/20'],
    ['下周五'],
    ['7月15日'],
    ['0026-11-20'],
    ['9999-11-20'],
    [''],
    [5],
    [-46_346],
    [5000],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
  ])('%s is not certain to be any day', (raw) => expect(readDay(raw)).toBeNull());

  it('reads back every day that it writes, in each of its forms', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7306, max: 47_480 }).map(dayAt), (day) => {
        const [year, month, date] = day.split('-').map(Number);
        for (const text of [
          day,
          `${year}/${month}/${date}`,
          `${year}.${month}.${date}`,
          `${year}年${month}月${date}日`,
        ])
          expect(readDay(text)).toBe(day);
        expect(readDay(dayNumber(day) + 25_569)).toBe(day);
      }),
    );
  });

  it('never throws, whatever stands there', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.double()), (raw) => void readDay(raw)));
  });

  it('is refused as a literal when it is no day', () => {
    expect(() => asDay('2026-02-30')).toThrow(RangeError);
  });
});

describe('reckoning with days', () => {
  it('knows the weekdays of the example', () => {
    expect(weekdayOf(asDay('2024-07-01'))).toBe(1);
    expect(weekdayOf(asDay('2024-07-07'))).toBe(7);
  });

  it('goes over leap days and years', () => {
    expect(addDays(asDay('2024-02-28'), 2)).toBe('2024-03-01');
    expect(addDays(asDay('2025-01-01'), -1)).toBe('2024-12-31');
    expect(daysBetween(asDay('2024-07-01'), asDay('2024-10-01'))).toBe(92);
  });

  it.each([
    ['2024-07-01', 3, '2024-10-01'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-01-31', -2, '2023-11-30'],
  ])('%s and %i months is %s', (from, months, to) => expect(addMonths(asDay(from), months)).toBe(to));

  it('agrees with itself: adding, counting, comparing and the weekday', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        const other = addDays(day, count);
        expect(dayAt(dayNumber(day))).toBe(day);
        expect(daysBetween(day, other)).toBe(count);
        expect(other > day).toBe(count > 0);
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
        expect(weekdayOf(day)).toBe(new Date(`${day}T00:00Z`).getUTCDay() || 7);
      }),
    );
  });
});

describe('days and instants in a zone', () => {
  it('takes the day of the spreadsheet, not of UTC', () => {
    const late = Date.parse('2024-07-01T17:00Z');
    expect(dayOf(late, 'Asia/Shanghai')).toBe('2024-07-02');
    expect(dayOf(late, 'America/New_York')).toBe('2024-07-01');
    expect(minutesOf(late, 'Asia/Shanghai')).toBe(60);
  });

  it.each([
    ['the skipped half hour of spring is its end', '2024-03-10', 150, 'America/New_York', '2024-03-10T07:00Z'],
    ['the repeated hour of autumn is its first', '2024-11-03', 90, 'America/New_York', '2024-11-03T05:30Z'],
    ['a skipped midnight is the start of the day', '2018-11-04', 0, 'America/Sao_Paulo', '2018-11-04T03:00Z'],
    ['half an hour of summer time', '2024-10-06', 135, 'Australia/Lord_Howe', '2024-10-05T15:30Z'],
  ])('%s', (_, day, minutes, zone, instant) => expect(instantOf(asDay(day), minutes, zone)).toBe(Date.parse(instant)));

  it('come back to the same day and minute wherever the clocks show that minute', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 7306, max: 25_000 }),
        fc.integer({ min: 0, max: 1439 }),
        zones,
        (n, minutes, zone) => {
          const instant = instantOf(dayAt(n), minutes, zone);
          expect(dayOf(instant, zone)).toBe(dayAt(n));
          const shown = minutesOf(instant, zone);
          // in a gap the first minute after it
          expect(shown === minutes || (shown > minutes && shown - minutes <= 60)).toBe(true);
        },
      ),
    );
  });

  it('agree with the platform’s own calendar at any instant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1e12, max: 2e12 }), zones, (instant, zone) => {
        const shown = new Intl.DateTimeFormat('en-CA', {
          timeZone: zone,
          dateStyle: 'short',
        }).format(instant);
        expect(dayOf(instant, zone)).toBe(shown as Day);
      }),
    );
  });

  it('show the clocks that the library shows, in the years of people and in all others', () => {
    const instants = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2300, 0, 1) });
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const moment = toZonedDateTimeISO(create(BigInt(instant) * 1_000_000n), zone);
        const local = instant + offsetNanoseconds(moment) / 1_000_000;
        expect([dayOf(instant, zone), Math.round(minutesOf(instant, zone) * 60_000)]).toEqual([
          dayAt(Math.floor(local / 86_400_000)),
          local - Math.floor(local / 86_400_000) * 86_400_000,
        ]);
      }),
    );
  });

  it('know the week between two changes that cancel each other', () => {
    const recife = (instant: string) => [
      dayOf(Date.parse(instant), 'America/Recife'),
      minutesOf(Date.parse(instant), 'America/Recife'),
    ];
    expect(recife('2000-10-07T12:00Z')).toEqual(['2000-10-07', 9 * 60]);
    expect(recife('2000-10-12T12:00Z')).toEqual(['2000-10-12', 10 * 60]);
    expect(recife('2000-10-16T12:00Z')).toEqual(['2000-10-16', 9 * 60]);
  });

  it('ask the platform once for each few days, however many cells there are', () => {
    const asked = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
    try {
      for (let i = 0; i < 200_000; i++) dayOf(1.5e12 + (i % 900) * 86_400_000, 'Asia/Tokyo');
      const once = asked.mock.calls.length;
      expect(once).toBeLessThan(900);
      for (let i = 0; i < 900; i++) dayOf(1.5e12 + i * 86_400_000, 'Asia/Tokyo');
      expect(asked.mock.calls.length).toBe(once);
    } finally {
      asked.mockRestore();
    }
  });
});

describe('the last instant that a date can hold', () => {
  it('is read as a day, in every zone, and stops nobody', () => {
    for (const zone of ['Asia/Shanghai', 'Europe/Berlin', 'Etc/UTC'])
      for (const instant of [8.64e15, 8.64e15 - 1, 8.64e15 - 3 * 86_400_000])
        expect(() => dayOf(instant, zone)).not.toThrow();
  });
});
