import { describe, expect, it } from 'vitest';
import { jobOf } from './jobs/known';
import { courseOf } from './run/cases';
import { judgeOf } from './run/judge';
import { repeat } from './run/report';

/** Rows sorted and put in while a run writes that is killed before it could look again; `npm run soak -- --kind killed` plays all of it. */
const played = [
  'sort:tasks',
  'sort:notices',
  'sort:approvals',
  'sort:mails',
  'insert-row:tasks',
  'insert-row:notices',
] as const;

/** So many points of each. */
const MOST = 2;

const course = courseOf(jobOf('everything'));
const judge = judgeOf(course);
const cases = course.cases.filter(({ call }) => call === 'SpreadsheetApp.flush');

const LONGEST = 600_000;

describe('a run that is killed when its writes have just landed in rows that somebody moved', () => {
  it.each(played)(
    'leaves nothing that the next one does not put right: %s',
    (act) => {
      const own = cases.filter(({ what }) => what === `killed+${act}`).slice(0, MOST);
      expect(own.length).toBeGreaterThan(0);
      expect(own.map((one) => [repeat(one), judge.case(one) ?? []])).toEqual(own.map((one) => [repeat(one), []]));
    },
    LONGEST,
  );
});
