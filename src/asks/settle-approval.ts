import type { Person, Situation } from '../facts/situation';
import type { Cells } from '../sheets/cells';
import type { Choice } from '../sheets/choices';
import type { RowOf } from '../sheets/index';
import type { AskWords } from '../text/asks';
import { isProved, namesOf, peopleIn, proofOf } from './asked';
import { successorsOf } from './readdress';
import { type Hands, unknownHands } from './settle-notice';

type ApprovalRow = RowOf<'approvals'>;

export interface Judged {
  readonly cells: Cells<'approvals'>;
  /** What the verdict makes of the task. */
  readonly task: { readonly status: Choice<'status'>; readonly finished: RowOf<'tasks'>['finished'] } | null;
}

const nothing: Judged = { cells: {}, task: null };
const say = (row: ApprovalRow, message: string): Judged =>
  row.message === message ? nothing : { cells: { message }, task: null };

/** Whether an approval still waits for its verdict. */
export const isWaiting = ({ state }: ApprovalRow): boolean => state === 'open';

/**
 * One look at one approval: 通过 makes the task 已完成 on the day it was handed in, 退回 (with a reason) puts it back to
 * 进行中; a task that its department took back needs no verdict; one whose approver 职责表 knows no more is asked of the present one.
 * Looking twice changes nothing more.
 */
export const settleApproval = (
  row: ApprovalRow,
  situation: Situation,
  words: AskWords,
  hands = unknownHands,
): Judged => {
  if (!isWaiting(row)) return nothing;
  const task = situation.taskById.get(row.task ?? '')?.task;
  if (!task || (task.status !== 'review' && task.status !== 'done'))
    return { cells: { state: 'closed', message: words.closedWithdrawn() }, task: null };
  const successors = successorsOf(situation, row.asked, task);
  if (successors !== null) return readdressed(row, successors, situation, words, hands);
  return judged(row, situation, words, hands);
};

/** A verdict that nobody can have given whom 职责表 knows stays untaken: it would count as that of whoever is asked next. */
const readdressed = (
  row: ApprovalRow,
  people: readonly Person[],
  situation: Situation,
  words: AskWords,
  hands: Hands,
): Judged => {
  const asked = namesOf(people);
  if (row.decision === null)
    return {
      cells: { asked, issued: situation.now, message: words.readdressed(row.asked ?? '', asked, false) },
      task: null,
    };
  if (isProved(situation, hands.answer, people) !== true) return say(row, words.clearFirst(row.asked ?? '', asked));
  const { cells, task } = judged({ ...row, asked }, situation, words, hands);
  return { cells: { asked, ...cells }, task };
};

const judged = (row: ApprovalRow, situation: Situation, words: AskWords, hands: Hands): Judged => {
  const asked = peopleIn(situation, row.asked);
  const unknown = words.askedUnknown(row.asked ?? '');
  if (asked.length === 0) return say(row, unknown);
  if (row.decision === null) return row.message === unknown ? { cells: { message: null }, task: null } : nothing;
  const proved = isProved(situation, hands.answer, asked);
  if (proved === false) return say(row, words.wrongPerson(hands.answer, namesOf(asked)));
  const proof = proofOf(proved, hands.guarded?.() ?? false);
  if (row.decision === 'pass')
    return {
      cells: { state: 'closed', answered: situation.now, proof, message: words.passed() },
      task: { status: 'done', finished: row.handedIn },
    };
  if (row.word === null) return say(row, words.wordMissing());
  return {
    cells: { state: 'returned', answered: situation.now, proof, message: words.sentBack(row.word) },
    task: { status: 'doing', finished: null },
  };
};
