import type { Instant } from '../domain/day';
import { isAsking } from './open-asks';
import type { Situation } from './situation';

/** Answers that one department owes. */
export interface Awaited {
  readonly department: string;
  readonly count: number;
  /** The earliest deadline of these; null where no row of them has one. */
  readonly replyBy: Instant | null;
  /** Whether that has passed; while the reminders pause no clock runs, and none passes. */
  readonly late: boolean;
}

/**
 * The answers asked for, by department, the most pressing first. Every row of 预警记录 that asks counts, also one whose
 * deadline cannot be read. The deadline is an instant and not the hours left to it, which would be wrong an hour later.
 */
export const awaitedAnswers = ({ book, settings, now }: Situation): readonly Awaited[] => {
  const piles = new Map<string, { count: number; replyBy: Instant | null }>();
  for (const row of book.notices.rows) {
    if (!isAsking(row)) continue;
    const pile = piles.get(row.department ?? '') ?? { count: 0, replyBy: null };
    const replyBy =
      row.replyBy === null || (pile.replyBy !== null && pile.replyBy < row.replyBy) ? pile.replyBy : row.replyBy;
    piles.set(row.department ?? '', { count: pile.count + 1, replyBy });
  }
  const never = Number.POSITIVE_INFINITY;
  return [...piles]
    .map(([department, { count, replyBy }]) => ({
      department,
      count,
      replyBy,
      late: settings.paused === 'no' && replyBy !== null && replyBy <= now,
    }))
    .sort((a, b) => (a.replyBy ?? never) - (b.replyBy ?? never) || 0);
};
