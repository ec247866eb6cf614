import { replyDeadline } from '../asks/deadline';
import type { Instant } from '../domain/day';
import type { Situation } from '../facts/situation';
import type { Ledger } from '../notices/ledger';
import { warningToken } from '../notices/tokens';
import { warningNotices } from '../notices/warning';

/**
 * Until when answers may come whose question has not reached anybody yet: its mail waits in the queue, was dropped, or is in
 * doubt without the lead knowing. Its clock has not begun, so nobody is reminded and nothing goes up; by id, only where
 * that differs from what the row says.
 */
export const heldClocks = (situation: Situation, ledger: Ledger, since: Instant): ReadonlyMap<string, Instant> => {
  const replyBy = replyDeadline(situation, situation.now);
  return new Map(
    situation.book.notices.rows.flatMap((row) => {
      const { id, issued, state, attempt } = row;
      const asking = state === 'open' || state === 'returned';
      if (id === null || !asking || (issued ?? 0) < since || row.replyBy === replyBy) return [];
      const facts = situation.taskById.get(row.task ?? '');
      // Whom no mail can reach, nobody waits for.
      if (!facts || warningNotices(row, facts, situation).length === 0) return [];
      const token = state === 'open' ? warningToken(id) : `B${id}.${attempt ?? 1}`;
      // What a returned answer lacks is told with the next round, and the time to answer allows for that.
      const waits = state === 'open' || ledger.pending(token);
      return ledger.heard(token) || !waits ? [] : [[id, replyBy] as const];
    }),
  );
};
