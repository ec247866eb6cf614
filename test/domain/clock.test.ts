import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterHours, afterWorkingHours, workingHoursBetween } from '../../src/domain/clock';
import { asDay, dayOf, instantOf, minutesOf } from '../../src/domain/day';
import { workCalendar } from '../../src/domain/workdays';

const china = workCalendar({ region: 'china', exceptions: new Map() });
const plain = workCalendar({ region: 'weekdays', exceptions: new Map() });
// A collaboration that works every day, so that the days of summer and winter time are worked too.
const everyDay = workCalendar({
  region: 'weekdays',
  exceptions: new Map(['2024-03-10', '2024-11-03', '2024-11-02', '2024-03-09'].map((day) => [asDay(day), 'work'])),
});
const shanghai = (text: string): number => Date.parse(`${text}:00+08:00`);
const hour = 3_600_000;

describe('48 hours of working time', () => {
  it.each([
    ['Wednesday 15:00 → Friday 15:00', '2024-07-10T15:00', 48, '2024-07-12T15:00'],
    ['Friday 15:00 → Tuesday 15:00', '2024-07-12T15:00', 48, '2024-07-16T15:00'],
    ['Friday 15:00 and 12 h → Monday 03:00', '2024-07-12T15:00', 12, '2024-07-15T03:00'],
    ['Saturday 10:00 and 24 h → Tuesday 00:00', '2024-07-13T10:00', 24, '2024-07-16T00:00'],
    ['over the National Day week', '2024-09-30T09:00', 24, '2024-10-08T09:00'],
    ['a make-up Saturday is worked', '2024-10-11T09:00', 24, '2024-10-12T09:00'],
    ['half an hour', '2024-07-10T15:00', 0.5, '2024-07-10T15:30'],
    ['nothing, from a day off, is the next working day', '2024-07-13T10:00', 0, '2024-07-15T00:00'],
  ])('%s', (_, from, hours, to) =>
    expect(afterWorkingHours(shanghai(from), hours, 'Asia/Shanghai', china)).toBe(shanghai(to)),
  );

  it('keeps the clock time when summer time begins or ends between', () => {
    for (const friday of ['2024-03-08', '2024-11-01']) {
      const from = instantOf(asDay(friday), 15 * 60, 'America/New_York');
      const to = afterWorkingHours(from, 48, 'America/New_York', plain);
      expect(minutesOf(to, 'America/New_York')).toBe(15 * 60);
      expect(workingHoursBetween(from, to, 'America/New_York', plain)).toBe(48);
    }
  });

  it('refuses to go backwards', () => {
    expect(() => afterWorkingHours(0, -1, 'UTC', plain)).toThrow(RangeError);
  });
});

describe('working hours between two instants', () => {
  const instants = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2024-12-31') });
  const places = fc.constantFrom(
    ['Asia/Shanghai', china] as const,
    ['America/New_York', plain] as const,
    ['America/New_York', everyDay] as const,
    ['Europe/London', plain] as const,
  );

  it('give back the hours that were added', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 400 }), places, (from, hours, [zone, calendar]) => {
        const to = afterWorkingHours(from, hours, zone, calendar);
        const inHours = workingHoursBetween(from, to, zone, calendar);
        // Where the clocks skip the target or repeat it, an hour at most is not there to be counted.
        const smooth = calendar !== everyDay;
        if (smooth) expect(inHours).toBeCloseTo(hours, 6);
        else expect(Math.abs(inHours - hours)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never shrink as time goes on, summer time or not', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 200 * hour }), places, (from, gap, [zone, calendar]) => {
        const later = from + gap;
        expect(workingHoursBetween(from, later, zone, calendar)).toBeGreaterThanOrEqual(0);
        expect(workingHoursBetween(later, from, zone, calendar)).toBe(
          -workingHoursBetween(from, later, zone, calendar) || 0,
        );
        expect(afterWorkingHours(later, 24, zone, calendar)).toBeGreaterThanOrEqual(
          afterWorkingHours(from, 24, zone, calendar),
        );
      }),
    );
  });

  it('end on a working day', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 400 }), (from, hours) => {
        const to = afterWorkingHours(from, hours, 'Asia/Shanghai', china);
        expect(china.isWorkday(dayOf(to, 'Asia/Shanghai'))).toBe(true);
      }),
    );
  });

  it('stand still in the hour that autumn repeats', () => {
    const midnight = instantOf(asDay('2024-11-03'), 0, 'America/New_York');
    const at = (hours: number): number =>
      workingHoursBetween(midnight, midnight + hours * hour, 'America/New_York', everyDay);
    expect([1, 1.5, 2, 2.5, 3, 4].map(at)).toEqual([1, 1.5, 2, 2, 2, 3]);
  });
});

it('urgent hours run on the wall clock, day and night', () => {
  expect(afterHours(shanghai('2024-07-12T23:00'), 2)).toBe(shanghai('2024-07-13T01:00'));
});
