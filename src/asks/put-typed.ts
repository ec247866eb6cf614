import type { Situation } from '../facts/situation';
import type { AskWords } from '../text/asks';
import { namesOf } from './asked';
import { replyDeadline } from './deadline';
import type { Birth, Unread } from './kind';
import { type AnyAsk, type AnyKind, type AskSheet, isFillable } from './kinds/index';
import { type AnyOutcome, nothing, only, say } from './outcome';

interface Look {
  readonly situation: Situation;
  readonly words: AskWords;
  readonly unread: Unread;
}

/** What was decided on it before is not said of what stands there now: the choice is taken out of its cell. */
const withoutDecision = (row: AnyAsk, cells: AnyOutcome['cells']): AnyOutcome =>
  row.decision === null
    ? only(cells)
    : {
        cells: { ...cells, decision: null },
        effect: null,
        usesUp: { name: `${row.id}.${row.attempt ?? 0}.anew`, column: 'decision' },
      };

const put = (birth: Birth<AskSheet>, row: AnyAsk, { situation, words }: Look): AnyOutcome => {
  const people = birth.asks(row, situation);
  if (people.length === 0) return say(row, words.askedUnknown(''));
  return withoutDecision(row, {
    asked: namesOf(people),
    state: 'open',
    issued: situation.now,
    replyBy: replyDeadline(situation, situation.now),
    // The first time does not hang on what somebody may have typed into the script's cell.
    attempt: birth.seen(row) === null ? 1 : (row.attempt ?? 0) + 1,
    answered: null,
    proof: null,
    ...birth.put(row, people, words),
  });
};

/**
 * A row that people typed: put once it is whole, and anew when it was changed before it was settled or after it was sent back; until then its
 * receipt says what it lacks. One that was emptied is withdrawn. Null where nothing of it is new.
 */
export const putTyped = (kind: AnyKind, row: AnyAsk, look: Look): AnyOutcome | null => {
  const { birth } = kind;
  if (birth === undefined || !isFillable(kind, row)) return null;
  const { words, unread } = look;
  // A state that somebody typed over is not one that was never put.
  if (unread('state') !== null) return null;
  const waits = row.state !== null && kind.stages[row.state] !== undefined;
  if (!birth.isTouched(row, unread)) {
    if (row.state !== null) return withoutDecision(row, { state: 'closed', message: words.closedWithdrawn() });
    return row.message === null ? nothing : only({ message: null });
  }
  const fault = birth.fault(row, unread, words);
  if (fault !== null)
    return waits ? withoutDecision(row, { state: null, replyBy: null, message: fault }) : say(row, fault);
  return row.state !== null && birth.sign(row) === birth.seen(row) ? null : put(birth, row, look);
};
