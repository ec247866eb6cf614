import type { Day, Instant } from '../domain/day';
import type { Situation } from '../facts/situation';
import type { Cells } from '../sheets/cells';
import type { RowOf } from '../sheets/index';
import type { AskWords } from '../text/asks';
import { answerMark, isFresh } from './answer';
import { deciderFor, isHandOf, isOthersTurn, isOwnHandOf, isProved, namesOf, peopleIn, proofOf } from './asked';
import { isAsking, replyDeadline } from './deadline';
import { successorsOf } from './readdress';
import { isAskedElsewhere, readdressNotice } from './readdress-notice';

type NoticeRow = RowOf<'notices'>;

/** Whose hand typed an answer or a decision, as far as Google said: an address in lower case, or ''. */
export interface Hands {
  readonly answer: string;
  readonly decision: string;
  /** Whether the row's answer cells were open to those asked and the leaders alone. */
  guarded?(): boolean;
}

export const unknownHands: Hands = { answer: '', decision: '' };

/** What a look at one notice changes. */
export interface Settled {
  readonly cells: Cells<'notices'>;
  /** The accepted new due date, for the task's row and the history. */
  readonly moved: { readonly before: Day; readonly after: Day; readonly why: string; readonly by: string } | null;
}

const nothing: Settled = { cells: {}, moved: null };
const say = (row: NoticeRow, message: string): Settled =>
  row.message === message ? nothing : { cells: { message }, moved: null };

/** What is wrong with an answer, or null; the cell with an unreadable date is told by its raw text. */
const faultOf = (row: NoticeRow, badDate: string | null, { today }: Situation, words: AskWords): string | null => {
  if (row.reason === null) return words.reasonMissing();
  if (row.plan === null) return words.planMissing();
  if (badDate !== null) return words.dateUnreadable(badDate);
  return row.proposed !== null && row.proposed <= today ? words.datePassed(row.proposed) : null;
};

/** An answer that came in since the last look. */
const takeAnswer = (
  row: NoticeRow,
  badDate: string | null,
  situation: Situation,
  words: AskWords,
  hands: Hands,
): Settled => {
  const asked = peopleIn(situation, row.asked);
  if (asked.length === 0) return say(row, words.askedUnknown(row.asked ?? ''));
  const proved = isProved(situation, hands.answer, asked);
  if (proved === false) return say(row, words.wrongPerson(hands.answer, namesOf(asked)));
  const fault = faultOf(row, badDate, situation, words);
  if (fault !== null) return say(row, fault);
  return {
    cells: {
      state: 'answered',
      answered: situation.now,
      seen: answerMark(row),
      proof: proofOf(proved, hands.guarded?.() ?? false),
      message: words.received(deciderFor(situation, asked)?.name ?? ''),
    },
    moved: null,
  };
};

/** The decision on an answer. */
const decide = (row: NoticeRow, situation: Situation, words: AskWords, actor: string): Settled => {
  const asked = peopleIn(situation, row.asked);
  const decider = deciderFor(situation, asked);
  if (
    actor !== '' &&
    decider !== null &&
    !isOwnHandOf(situation, actor, [decider]) &&
    isHandOf(situation, actor, asked)
  )
    return say(row, words.ownAnswer(actor));
  if (row.decision === 'return') {
    if (row.word === null) return say(row, words.wordMissing());
    return {
      cells: {
        state: 'returned',
        attempt: (row.attempt ?? 1) + 1,
        replyBy: replyDeadline(situation, situation.now),
        decision: null,
        message: words.returned(row.word),
      },
      moved: null,
    };
  }
  const moved =
    row.proposed !== null && row.due !== null
      ? { before: row.due, after: row.proposed, why: row.reason ?? '', by: decider?.name ?? '' }
      : null;
  return { cells: { state: 'closed', message: words.accepted() }, moved };
};

/**
 * One look at one notice: an answer is taken or told what it lacks, a decision is carried out, a finished or moved
 * task closes it, silence past the deadline marks it escalated, people whom 职责表 knows no more give way to those whose
 * turn it is now. Looking twice changes nothing more. What people typed is never changed, but for the decision that a
 * returned answer has used up.
 */
export const settleNotice = (
  row: NoticeRow,
  badDate: string | null,
  situation: Situation,
  words: AskWords,
  hands: Hands = unknownHands,
): Settled => {
  if (row.state === 'closed' || row.state === null) return nothing;
  const task = situation.taskById.get(row.task ?? '')?.task;
  if (!task || task.status === 'done') return { cells: { state: 'closed', message: words.closedDone() }, moved: null };
  if (task.due !== row.due) return { cells: { state: 'closed', message: words.closedMoved() }, moved: null };
  if (isOthersTurn(situation, row.asked, task))
    return task.status === 'review'
      ? nothing
      : { cells: { state: 'closed', message: words.closedJudged() }, moved: null };
  if (row.state === 'answered') return row.decision === null ? nothing : decide(row, situation, words, hands.decision);
  const fresh = isFresh(row, badDate !== null);
  const successors = successorsOf(situation, row.asked, task);
  if (successors !== null) {
    if (isAskedElsewhere(row, successors, situation)) return nothing;
    if (!fresh || isProved(situation, hands.answer, successors) !== true)
      return { cells: readdressNotice(row, successors, situation, words), moved: null };
    const asked = namesOf(successors);
    const taken = takeAnswer({ ...row, asked }, badDate, situation, words, hands);
    return { ...taken, cells: { asked, ...taken.cells } };
  }
  if (fresh) {
    const taken = takeAnswer(row, badDate, situation, words, hands);
    if (taken.cells.state === 'answered') return taken;
    return late(row, situation.now) ? { cells: { ...taken.cells, state: 'escalated' }, moved: null } : taken;
  }
  if (row.decision !== null && isAsking(row)) return say(row, words.nothingToDecide());
  const { cells } = receipt(row, situation, words);
  return late(row, situation.now) ? { cells: { ...cells, state: 'escalated' }, moved: null } : { cells, moved: null };
};

/**
 * What is said while nobody answers: that nobody is known who could, or that a snooze lacks its reason and does not hold. Once it is
 * mended the word goes.
 */
const receipt = (row: NoticeRow, situation: Situation, words: AskWords): Settled => {
  const unknown = words.askedUnknown(row.asked ?? '');
  const snooze = words.snoozeNeedsReason();
  if (peopleIn(situation, row.asked).length === 0) return say(row, unknown);
  if (row.snooze !== null && row.snoozeWhy === null) return say(row, snooze);
  return row.message === snooze || row.message === unknown ? { cells: { message: null }, moved: null } : nothing;
};

const late = ({ state, replyBy }: NoticeRow, now: Instant): boolean =>
  state !== 'escalated' && replyBy !== null && now >= replyBy;
