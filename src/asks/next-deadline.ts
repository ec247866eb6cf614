import { afterWorkingHours } from '../domain/clock';
import type { Instant } from '../domain/day';
import { remembering } from '../domain/once';
import type { Situation } from '../facts/situation';
import { topDeadline } from './deadline';
import { allKinds, asksOf } from './kinds/index';

/** The next instant at which silence changes anything: half time, the deadline, or the superior's turn; null when nobody is waited for. */
export const nextDeadline = (situation: Situation): Instant | null => {
  const { book, calendar, settings, now } = situation;
  const halfOf = remembering((from: Instant) =>
    afterWorkingHours(from, settings.replyHours / 2, book.file.zone, calendar),
  );
  let next: Instant | null = null;
  for (const kind of allKinds)
    for (const row of asksOf(kind, book)) {
      const clock = row.state === null ? null : kind.stages[row.state]?.clock;
      const by = clock?.dueBy(row) ?? null;
      if (by === null) continue;
      for (const instant of [halfOf(row.issued ?? now), by, topDeadline(situation, by)])
        if (instant > now && (next === null || instant < next)) next = instant;
    }
  return next;
};
