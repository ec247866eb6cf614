import type { RowOf } from '../../../sheets/index';
import type { Birth, Unread } from '../../kind';
import { markOf } from '../../mark';
import { approverOf } from './approver';

type RequestRow = RowOf<'requests'>;

/** What a department types into its row. */
const typed = ['task', 'kind', 'title', 'quantity', 'unit', 'amount', 'needed', 'reason'] as const;

/** What a need cannot do without: a budget its amount, all else how many of it. */
const needed = ({ kind }: RequestRow) =>
  ['kind', 'title', kind === 'budget' ? 'amount' : 'quantity', 'needed', 'reason'] as const;

const shown = (value: string | number | null): string | null => (value === null ? null : String(value));

const unreadIn = (unread: Unread) => typed.find((column) => unread(column) !== null);

/** 资源需求: a row is put once it says what, how much, by when and what for. */
export const birth: Birth<'requests'> = {
  again: ['returned'],
  isTouched: (row, unread) => typed.some((column) => row[column] !== null) || unreadIn(unread) !== undefined,
  // The department's name goes in too: another one has another head.
  sign: (row) => markOf([row.department, ...typed.map((column) => shown(row[column]))]),
  fault: (row, unread, words) => {
    const bad = unreadIn(unread);
    if (bad !== undefined) return words.request.unread(bad, unread(bad) ?? '');
    const missing = needed(row).filter((column) => row[column] === null);
    if (row.department === null) return words.request.lacks(['department', ...missing]);
    return missing.length > 0 ? words.request.lacks(missing) : null;
  },
  asks: (row, situation) => {
    const approver = approverOf(row, situation);
    return approver === null ? [] : [approver];
  },
  seen: ({ seen }) => seen,
  put: (row, asked, words) => ({
    seen: birth.sign(row),
    message: words.request.put(asked.map(({ name }) => name).join('、'), row.seen !== null),
  }),
};
