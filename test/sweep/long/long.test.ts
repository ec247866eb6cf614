import { describe, expect, it } from 'vitest';
import { growing } from '../../../src/jobs/rotation';
import { sheets } from '../../../src/sheets/index';
import { scriptWithPages } from '../../flow/small-pages';
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

describe('three weeks in which logs hold few rows', () => {
  const rows = 25;
  const played = playWeeks({ weeks: 3, tasks: 60, seed: 11, dist: scriptWithPages(rows) });

  it('leave nothing lost, doubled or misplaced on any evening, though pages were turned', () => {
    expect(played.evenings).toEqual([]);
    expect(played.older).toBeGreaterThan(1);
  });

  it('read no more in the last week than in the first, but for a page of each log', () => {
    const page = growing.reduce((sum, log) => sum + rows * Object.keys(sheets[log].columns).length, 0);
    expect(Math.max(...played.cells)).toBeLessThanOrEqual((played.cells[0] ?? 0) + page);
  });

  it('keep every property within its bounds', () => {
    expect(Math.max(...played.largest)).toBeLessThanOrEqual(LONGEST);
  });
});
