import type { Situation } from '../facts/situation';
import type { Awaited } from '../facts/summary';
import { awaited } from './kinds/index';

/**
 * The answers that departments owe, the most pressing first. Every row that asks counts, also one whose deadline cannot be read.
 * The deadline is an instant and not the hours left to it, which would be wrong an hour later.
 */
export const awaitedAnswers = ({ book, settings, now }: Situation): readonly Awaited[] => {
  const piles = new Map<string, { count: number; replyBy: number | null }>();
  for (const { kind, row } of awaited(book)) {
    if (kind.answeredBy !== 'department') continue;
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
