import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedOver } from '../../src/asks/deadline';
import { impactOf } from '../../src/asks/impact';
import { workingHoursBetween } from '../../src/domain/clock';
import { catalogues } from '../../src/text/catalogues';
import { settingsTable, zone } from '../world';
import { asked, at, settled, warned } from './ask-world';

const { asks } = catalogues['zh-CN'];

describe('a pause', () => {
  it('freezes the clock: what was left when it began is left when it ends', () => {
    // Paused on Tuesday 6 August at 09:00 with 24 h left, resumed on Monday 12 August at 14:00.
    const situation = asked(at('2024-08-12', 14));
    expect(carriedOver(situation, at('2024-08-07', 9), at('2024-08-06', 9))).toBe(at('2024-08-13', 14));
  });

  it('does not revive a deadline that had passed before', () => {
    const situation = asked(at('2024-08-12', 14));
    expect(carriedOver(situation, at('2024-08-05', 9), at('2024-08-06', 9))).toBe(at('2024-08-05', 9));
  });

  it('carries the working hours that were left over exactly, whenever it begins and ends', () => {
    const minutes = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(minutes(20_000), minutes(4_000), minutes(20_000), (start, left, length) => {
        const paused = at('2024-09-02', 9) + start * 60_000;
        const situation = asked(paused + length * 60_000);
        const { calendar } = situation;
        const replyBy = paused + left * 60_000;
        const before = Math.max(0, workingHoursBetween(paused, replyBy, zone, calendar));
        const after = carriedOver(situation, replyBy, paused);
        if (replyBy <= paused) expect(after).toBe(replyBy);
        else expect(workingHoursBetween(situation.now, after, zone, calendar)).toBeCloseTo(before, 6);
      }),
    );
  });

  it('lets nothing go up while it lasts, however long', () => {
    const settings = settingsTable({ paused: 'yes' });
    const situation = asked(at('2024-08-30', 9), {}, { settings });
    expect(settled(situation, asks).notices.size).toBe(0);
    expect(settled(asked(at('2024-08-30', 9)), asks).notices.get(2)).toEqual({ state: 'escalated' });
  });

  it('moves every open deadline when it ends, and nothing else', () => {
    const situation = asked(at('2024-08-12', 14));
    const { notices } = settled(situation, asks, { paused: at('2024-08-06', 9) });
    expect(notices.get(2)).toEqual({ replyBy: at('2024-08-13', 14) });
  });
});

describe('what a delay reaches', () => {
  it('is told by id: 渠道铺货 holds up 推广执行 and, through it, 售后跟进', () => {
    expect(impactOf(asked(at('2024-08-06', 9)), warned.task ?? '')).toEqual({ direct: ['T004'], indirect: ['T005'] });
  });
});
