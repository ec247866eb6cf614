import { describe, expect, it } from 'vitest';
import { measureBundle } from '../../bench/bundle';
import { sections } from '../../bench/lines';
import { measureSize } from '../../bench/measure-size';
import { tableOf } from '../../bench/print';
import { mostReads } from '../../bench/run-calls';

const [small, large] = [measureSize(100), measureSize(1_000)] as const;

/** What all the tabs together may be written in Monday's first run, when every late task is warned of at once. */
const WRITES = 12;

/** The reading, and a last look and a look afterwards each time the sheet is written: 邮件记录 is written twice, the mails queued and gone. */
const READS = 1 + 2 * 2;

/** A protection for each of twelve departments and for each of those who are asked, in three sheets. */
const RIGHTS = 150;

describe("Monday's run", () => {
  it.each([small, large])('reads each sheet a few times with $tasks tasks', ({ monday }) => {
    expect(mostReads(monday)).toBeLessThanOrEqual(READS);
  });

  it.each([small, large])('writes to the sheets in a handful of blocks with $tasks tasks', ({ monday }) => {
    expect(monday.writes).toBeLessThanOrEqual(WRITES);
  });

  it.each([small, large])('writes one property a mail, and four for the run, with $tasks tasks', ({ monday }) => {
    expect(monday.propertyWrites).toBeLessThanOrEqual(monday.sends + 4);
  });

  it('asks Google for no more when there are ten times as many tasks, but for the mails', () => {
    expect(large.monday.reads).toBe(small.monday.reads);
    // A grid that grows is one call more for each sheet.
    expect(large.monday.writes - small.monday.writes).toBeLessThanOrEqual(3);
  });

  it.each([small, large])('keeps the protections in a bounded number of calls with $tasks tasks', ({ monday }) => {
    expect(monday.rights).toBeLessThanOrEqual(RIGHTS);
  });

  it('mails each person at most once, where the usual way mails each task', () => {
    expect(large.monday.sends).toBeLessThanOrEqual(25);
    expect(large.baseline.sends).toBeGreaterThan(200);
  });

  it('costs a tenth of what the usual way costs with 1,000 tasks', () => {
    expect(large.baseline.total / large.monday.total).toBeGreaterThan(10);
  });
});

describe('afterwards', () => {
  it.each([small, large])('the same trigger once more sends nothing and costs next to nothing', ({ second }) => {
    expect(second.sends).toBe(0);
    expect(second.total).toBeLessThanOrEqual(2);
  });

  it.each([small, large])('an edit costs at most a dozen calls with $tasks tasks', ({ edit }) => {
    expect(edit.total).toBeLessThanOrEqual(12);
  });
});

describe('the table of the bench', () => {
  it('has a number for each line and size, and one for what the script weighs', () => {
    const table = tableOf([small, large], measureBundle('dist/Code.js'));
    for (const { label } of sections.flatMap(({ lines }) => lines)) expect(table).toContain(label);
    expect(table).toContain('load in a fresh context');
    expect(table).not.toMatch(/NaN|undefined/);
  });
});
