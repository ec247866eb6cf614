import { describe, expect, it } from 'vitest';
import { playWeeks } from './play-weeks';

/** Google refuses a property of more bytes. */
const LONGEST = 9 * 1024;

describe('two weeks of twelve departments, with faults and people in the midst of runs', () => {
  const seed = Number(process.env.SWEEP_SEED ?? '7') || 7;
  const played = playWeeks({ weeks: 2, tasks: 60, seed });

  it('leave nothing lost, doubled or misplaced on any evening', () => {
    expect(played.evenings).toEqual([]);
  });

  it('give people something to do', () => {
    expect(played.mails).toBeGreaterThan(30);
  });

  it('keep every property within its bounds', () => {
    expect(Math.max(...played.largest)).toBeLessThanOrEqual(LONGEST);
  });
});
