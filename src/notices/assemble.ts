import type { Day } from '../domain/day';
import { pileBy } from '../domain/pile-by';
import type { Person } from '../facts/situation';
import type { Mail, Notice, NoticeKind } from './notice';

/** The lead's roll-up goes first: should the quota be short, somebody must know. Then what asks for an answer. */
const urgency: Readonly<Record<NoticeKind, number>> = {
  rollup: 0,
  incident: 0,
  escalation: 1,
  reply: 2,
  warning: 3,
  reminder: 4,
  approval: 5,
  ask: 5,
  unclear: 6,
  decision: 7,
  verdict: 8,
  answer: 8,
  digest: 9,
};

const urgencyOf = (notices: readonly Notice[]): number => Math.min(...notices.map(({ kind }) => urgency[kind]));

/**
 * How many things one mail tells at most: their names must fit into one cell of the ledger (50,000 characters).
 * What is left over is told by the next round.
 */
const MOST_TOLD = 2500;

/** All notices of one person in one mail; the mails in the order in which they must go. */
export const assemble = (
  notices: readonly Notice[],
  day: Day,
  keyOf: (to: Person) => string,
  byHand = false,
): readonly Mail[] => {
  return [...pileBy(notices, ({ to }) => to.address).values()]
    .sort((a, b) => urgencyOf(a) - urgencyOf(b))
    .flatMap((pile) => {
      const [first] = pile;
      return first ? [{ key: keyOf(first.to), to: first.to, day, notices: pile.slice(0, MOST_TOLD), byHand }] : [];
    });
};
