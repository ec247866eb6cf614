import { readMark } from '../../../changes/mark';
import type { RowOf } from '../../../sheets/index';
import { deciderFor } from '../../asked';
import { replyDeadline } from '../../deadline';
import type { Turn } from '../../kind';
import { answerMark } from './answer';

type WarningRow = RowOf<'notices'>;

const attemptOf = ({ id, attempt }: WarningRow): string => `${id}.${attempt ?? 1}`;
const returnOf = (row: WarningRow): string => `${attemptOf(row)}.return`;

/** A decision that a killed run had taken out of its cell before it could write what comes of it: the stamp beside it tells. */
export const restored = (row: WarningRow): WarningRow => {
  if (row.decision !== null || row.state !== 'answered') return row;
  const mark = readMark(row.usedUp ?? '');
  return mark?.name === row.id && mark?.act === returnOf(row) ? { ...row, decision: 'return' } : row;
};

/** The lead's word on an answer: 同意 moves the due date to the proposed one, 退回 asks for the answer again. */
export const decision: Turn<'notices'> = {
  choice: 'decision',
  isFresh: (row, unread) => row.decision !== null || unread('decision') !== null,
  fault: (row, unread, _, words) => {
    if (row.decision === null) return words.choiceUnread(unread('decision') ?? '', 'decision');
    return row.decision === 'return' && row.word === null ? words.wordMissing() : null;
  },
  take: (row, asked, situation, words) => {
    const { id, task, title, due, proposed, reason } = row;
    if (row.decision === 'return')
      return {
        cells: {
          state: 'returned',
          attempt: (row.attempt ?? 1) + 1,
          replyBy: replyDeadline(situation, situation.now),
          // What was judged is no new answer, also where it was completed after it had been taken.
          seen: answerMark(row),
          decision: null,
          message: words.returned(row.word ?? ''),
        },
        effect: null,
        usesUp: { name: returnOf(row), column: 'decision' },
      };
    const name = `${attemptOf(row)}.accept`;
    const moves = proposed !== null && due !== null && task !== null;
    return {
      cells: { state: 'closed', message: words.accepted() },
      effect: moves
        ? {
            name,
            sheet: 'tasks',
            id: task,
            cells: { due: proposed },
            was: { due },
            history: {
              task,
              title,
              what: 'due',
              before: due,
              after: proposed,
              why: reason ?? '',
              by: deciderFor(situation, asked)?.name ?? '',
              at: situation.now,
              notice: id,
            },
          }
        : null,
      usesUp: null,
    };
  },
  disown: () => null,
  isTouched: ({ decision }) => decision !== null,
};
