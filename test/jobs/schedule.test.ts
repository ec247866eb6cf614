import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asDay, dayOf, instantOf } from '../../src/domain/day';
import { workCalendar } from '../../src/domain/workdays';
import { dueRound, nextLook, nextRound } from '../../src/jobs/schedule';

const zone = 'Asia/Shanghai';
const calendar = workCalendar({ region: 'china', exceptions: new Map() });
const settings = { digestDay: 'mon', digestTime: 540, mailTime: 540, paused: 'no' } as const;
const at = (day: string, hour: number, minute = 0) => instantOf(asDay(day), hour * 60 + minute, zone);
const fresh = { round: null, digest: null };

describe('the round of mails', () => {
  it('is due on Monday at nine with the digest, not a minute earlier', () => {
    expect(dueRound(at('2024-07-08', 8, 59), zone, settings, calendar, fresh)).toBeNull();
    expect(dueRound(at('2024-07-08', 9), zone, settings, calendar, fresh)).toEqual({
      day: '2024-07-08',
      digest: '2024-07-08',
    });
  });

  it('is not due again that day once it was queued', () => {
    const memory = { round: asDay('2024-07-08'), digest: asDay('2024-07-08') };
    expect(dueRound(at('2024-07-08', 15), zone, settings, calendar, memory)).toBeNull();
  });

  it('is due on Tuesday without a digest', () => {
    const memory = { round: asDay('2024-07-08'), digest: asDay('2024-07-08') };
    expect(dueRound(at('2024-07-09', 9), zone, settings, calendar, memory)).toEqual({
      day: '2024-07-09',
      digest: null,
    });
  });

  it('is made up on Tuesday with Monday’s digest when Monday was missed', () => {
    const memory = { round: asDay('2024-07-05'), digest: asDay('2024-07-01') };
    expect(dueRound(at('2024-07-09', 9), zone, settings, calendar, memory)?.digest).toBe('2024-07-08');
  });

  it('waits for the first working day when Monday is a holiday (Mid-Autumn 2024: Tuesday 17 September off too)', () => {
    const memory = { round: asDay('2024-09-14'), digest: asDay('2024-09-09') };
    expect(dueRound(at('2024-09-16', 10), zone, settings, calendar, memory)).toBeNull();
    expect(dueRound(at('2024-09-17', 10), zone, settings, calendar, memory)).toBeNull();
    expect(dueRound(at('2024-09-18', 9), zone, settings, calendar, memory)).toEqual({
      day: '2024-09-18',
      digest: '2024-09-16',
    });
  });

  it('goes on a make-up Sunday, which is a working day in China (2024-09-29)', () => {
    expect(dueRound(at('2024-09-29', 9), zone, settings, calendar, fresh)?.day).toBe('2024-09-29');
  });

  it('never is while the collaboration is paused', () => {
    expect(dueRound(at('2024-07-08', 9), zone, { ...settings, paused: 'yes' }, calendar, fresh)).toBeNull();
  });

  it('with the digest waits for the digest hour, without it for the mail hour', () => {
    const late = { ...settings, digestTime: 600 };
    expect(dueRound(at('2024-07-08', 9), zone, late, calendar, fresh)).toBeNull();
    const told = { round: null, digest: asDay('2024-07-08') };
    expect(dueRound(at('2024-07-09', 9), zone, late, calendar, told)).not.toBeNull();
  });
});

describe('hourly heartbeats over any weeks', () => {
  const zones = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Europe/London', 'Pacific/Apia');
  const firings = fc.array(fc.integer({ min: 20, max: 60 * 40 }), { minLength: 20, maxLength: 200 });

  it('queue each digest day once and each working day at most once, however late, missed or doubled they come', () => {
    fc.assert(
      fc.property(zones, firings, (where, minutes) => {
        let memory: Parameters<typeof dueRound>[4] = fresh;
        let now = instantOf(asDay('2024-03-01'), 0, where);
        const rounds: string[] = [];
        const digests: string[] = [];
        for (const pause of minutes) {
          now += pause * 60_000;
          for (const _ of [1, 2]) {
            const round = dueRound(now, where, settings, calendar, memory);
            if (!round) continue;
            rounds.push(round.day);
            if (round.digest) digests.push(round.digest);
            memory = { round: round.day, digest: round.digest ?? memory.digest };
          }
        }
        expect(new Set(rounds).size).toBe(rounds.length);
        expect(new Set(digests).size).toBe(digests.length);
        for (const day of rounds) expect(calendar.isWorkday(asDay(day))).toBe(true);
      }),
    );
  });

  it('never sleep past a round: at the instant the next look names, nothing has been missed', () => {
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 60 * 24 * 60 }), (where, minute) => {
        const now = instantOf(asDay('2024-09-01'), 0, where) + minute * 60_000;
        const due = dueRound(now, where, settings, calendar, fresh);
        const memory = due ? { round: due.day, digest: due.digest } : fresh;
        const look = nextLook(now, where, settings, calendar, memory, 0);
        expect(look).toBeGreaterThan(now);
        expect(look).toBeLessThanOrEqual(nextRound(now, where, settings, calendar, memory));
        expect(look).toBeLessThanOrEqual(instantOf(addDays(dayOf(now, where), 1), 0, where));
        expect(dueRound(look - 1, where, settings, calendar, memory)).toBeNull();
      }),
    );
  });
});
