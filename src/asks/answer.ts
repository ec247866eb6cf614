import type { RowOf } from '../sheets/index';
import { markOf } from './mark';

type Answer = Pick<RowOf<'notices'>, 'reason' | 'plan' | 'proposed' | 'seen'>;

/** The sign of what stands in the answer cells. */
export const answerMark = ({ reason, plan, proposed }: Omit<Answer, 'seen'>): string =>
  markOf([reason, plan, proposed]);

export const isTouched = ({ reason, plan, proposed }: Omit<Answer, 'seen'>): boolean =>
  reason !== null || plan !== null || proposed !== null;

/** Whether something stands in the answer cells that no look has judged yet; `unread`: a date that cannot be read is there. */
export const isFresh = (row: Answer, unread: boolean): boolean =>
  (isTouched(row) || unread) && answerMark(row) !== row.seen;
