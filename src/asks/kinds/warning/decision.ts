import type { RowOf } from '../../../sheets/index';
import { deciderFor } from '../../asked';
import { choosing, returnOf, withReturn } from '../../choice-turn';
import { replyDeadline } from '../../deadline';
import type { Turn } from '../../kind';
import { answerMark } from './answer';

type WarningRow = RowOf<'notices'>;

/** The row with a decision that a killed run had taken out of its cell. */
export const restored = (row: WarningRow): WarningRow => (row.state === 'answered' ? withReturn(row) : row);

/** The lead's word on an answer: 同意 moves the due date to the proposed one, 退回 asks for the answer again. */
export const decision: Turn<'notices'> = {
  ...choosing('decision', 'return'),
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
    const name = `${id}.${row.attempt ?? 1}.accept`;
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
};
