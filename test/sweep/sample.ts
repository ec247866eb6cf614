import { afterAll, describe, expect, it } from 'vitest';
import type { Job } from './jobs/index';
import { isTypedOver, repeat, report } from './run/report';
import { type Swept, sweep } from './run/sweep';

/** Which cases are played, and how many of all: `npm run soak` plays all of them. */
const seed = process.env.SWEEP_SEED ?? 'sample';
const share = Number(process.env.SWEEP_SHARE ?? '0.0015');

const LONGEST = 600_000;

/** The tests that play the sample of these jobs, and print its table. */
export const sample = (jobs: readonly Job[]): void => {
  const swept: Swept[] = [];

  afterAll(() => {
    console.log(report(swept, { long: false }));
  });

  describe('whatever befalls a job, whoever acts beside it', () => {
    it.each(jobs.map((job) => [job.key, job] as const))(
      '%s: nothing is lost, doubled, or in a row where it does not belong',
      (_, job) => {
        const one = sweep(job, { seed, share });
        swept.push(one);
        expect(one.calm).toEqual([]);
        const broken = one.found.filter((found) => found.violations.length > 0 && !isTypedOver(found));
        const lines = broken.flatMap((found) => [repeat(found), ...found.violations.map(({ fault }) => fault)]);
        expect(lines.join('\n')).toBe('');
      },
      LONGEST,
    );
  });
};
