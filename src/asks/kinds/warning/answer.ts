import type { RowOf } from '../../../sheets/index';
import { deciderFor } from '../../asked';
import { replyDeadline } from '../../deadline';
import type { Turn } from '../../kind';
import { markOf } from '../../mark';

type Answer = Pick<RowOf<'notices'>, 'reason' | 'plan' | 'proposed' | 'seen'>;

/** The sign of what stands in the answer cells. */
export const answerMark = ({ reason, plan, proposed }: Omit<Answer, 'seen'>): string =>
  markOf([reason, plan, proposed]);

export const isTouched = ({ reason, plan, proposed }: Omit<Answer, 'seen'>): boolean =>
  reason !== null || plan !== null || proposed !== null;

/** 滞后原因说明及调整计划: why it is late, how it is made up for, and where needed a new due date. */
export const answer: Turn<'notices'> = {
  choice: null,
  isFresh: (row, unread) => (isTouched(row) || unread('proposed') !== null) && answerMark(row) !== row.seen,
  fault: ({ reason, plan, proposed }, unread, { today }, words) => {
    if (reason === null) return words.reasonMissing();
    if (plan === null) return words.planMissing();
    const bad = unread('proposed');
    if (bad !== null) return words.dateUnreadable(bad);
    return proposed !== null && proposed <= today ? words.datePassed(proposed) : null;
  },
  take: (row, asked, situation, words) => ({
    cells: {
      state: 'answered',
      decideBy: replyDeadline(situation, situation.now),
      seen: answerMark(row),
      message: words.received(deciderFor(situation, asked)?.name ?? ''),
    },
    effect: null,
    usesUp: null,
  }),
  disown: (row) => ({ seen: answerMark(row) }),
  isTouched,
};
