import type { Situation } from '../facts/situation';
import type { Cells } from '../sheets/cells';
import type { Choice } from '../sheets/choices';
import type { RowOf } from '../sheets/index';
import type { AskWords } from '../text/asks';
import { isProved, namesOf, peopleIn } from './asked';

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
 * 进行中; a task that its department took back needs no verdict. Looking twice changes nothing more.
 */
export const settleApproval = (row: ApprovalRow, situation: Situation, words: AskWords, actor = ''): Judged => {
  if (!isWaiting(row)) return nothing;
  const task = situation.taskById.get(row.task ?? '')?.task;
  if (!task || (task.status !== 'review' && task.status !== 'done'))
    return { cells: { state: 'closed', message: words.closedWithdrawn() }, task: null };
  if (row.decision === null) return nothing;
  const asked = peopleIn(situation, row.asked);
  const proved = isProved(actor, asked);
  if (proved === false && asked.length > 0) return say(row, words.wrongPerson(actor, namesOf(asked)));
  const proof = proved ? 'verified' : 'unverified';
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
