import { replyDeadline } from '../asks/deadline';
import { type AnyAsk, type AnyKind, allKinds, asksOf } from '../asks/kinds/index';
import type { Instant } from '../domain/day';
import type { Situation } from '../facts/situation';
import type { Ledger } from '../notices/ledger';

/** Whether those asked cannot know yet that they are; whom no mail can reach, nobody waits for. */
const isUnasked = (kind: AnyKind, row: AnyAsk, situation: Situation, ledger: Ledger): boolean => {
  const [asking] = kind.asking(row, situation);
  if (asking === undefined) return false;
  if (row.state === 'open') return !ledger.heard(asking.token);
  // What a returned answer lacks is told with the next round, and the time to answer allows for that.
  return kind.telling(row, situation).some(({ token }) => ledger.pending(token) && !ledger.heard(token));
};

/** Whether the one who decides cannot know yet that there is an answer. */
const isUnread = (kind: AnyKind, row: AnyAsk, situation: Situation, ledger: Ledger): boolean => {
  const [answered] = kind.telling(row, situation);
  return answered !== undefined && !ledger.heard(answered.token);
};

/**
 * Until when answers may come whose question has not reached anybody yet: its mail waits in the queue, was dropped, or is in
 * doubt without the lead knowing. Its clock has not begun, so nobody is reminded and nothing goes up; by id, only where
 * that differs from what the row says.
 */
export const heldClocks = (situation: Situation, ledger: Ledger, since: Instant): ReadonlyMap<string, Instant> => {
  const replyBy = replyDeadline(situation, situation.now);
  return new Map(
    allKinds.flatMap((kind) =>
      asksOf(kind, situation.book).flatMap((row) => {
        const { id, issued, state } = row;
        const stage = state === null ? undefined : kind.stages[state];
        const by = stage?.clock?.dueBy(row) ?? null;
        if (id === null || !stage?.clock || state === stage.clock.go) return [];
        if ((issued ?? 0) < since || by === null || by === replyBy) return [];
        const isHeld =
          stage.turn === 'asked' ? isUnasked(kind, row, situation, ledger) : isUnread(kind, row, situation, ledger);
        return isHeld ? [[id, replyBy] as const] : [];
      }),
    ),
  );
};
