import { readMark } from '../../../changes/mark';
import type { RowOf } from '../../../sheets/index';
import type { Turn } from '../../kind';

type RequestRow = RowOf<'requests'>;

const returnOf = ({ id, attempt }: RequestRow): string => `${id}.${attempt ?? 1}.return`;

/** A verdict that a killed run had taken out of its cell before it could write what comes of it: the stamp beside it tells. */
export const restored = (row: RequestRow): RequestRow => {
  if (row.decision !== null || (row.state !== 'open' && row.state !== 'escalated')) return row;
  const mark = readMark(row.usedUp ?? '');
  return mark?.name === row.id && mark?.act === returnOf(row) ? { ...row, decision: 'return' } : row;
};

/** 同意 settles a need, 退回 (with a reason) gives it back to its department, which may change it. */
export const verdict: Turn<'requests'> = {
  choice: 'decision',
  isFresh: ({ decision }, unread) => decision !== null || unread('decision') !== null,
  isTouched: ({ decision }) => decision !== null,
  fault: ({ decision, word }, unread, _, words) => {
    if (decision === null) return words.choiceUnread(unread('decision') ?? '', 'decision');
    return decision === 'return' && word === null ? words.wordMissing() : null;
  },
  take: (row, _, __, words) =>
    row.decision === 'accept'
      ? { cells: { state: 'closed', message: words.request.accepted() }, effect: null, usesUp: null }
      : {
          cells: { state: 'returned', decision: null, message: words.request.returned(row.word ?? '') },
          effect: null,
          usesUp: { name: returnOf(row), column: 'decision' },
        },
  // A verdict that nobody known can have given would count as that of whoever is asked next.
  disown: ({ decision }) => (decision === null ? {} : null),
};
