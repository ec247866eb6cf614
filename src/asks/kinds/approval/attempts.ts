import type { RowOf, Workbook } from '../../../sheets/index';

type ApprovalRow = RowOf<'approvals'>;

// Looked up once for each state of the sheet, however many tasks and rows ask.
const known = new WeakMap<readonly ApprovalRow[], ReadonlyMap<string | null, ApprovalRow>>();

const countOf = ({ attempt }: ApprovalRow): number => attempt ?? 1;

/** The row of each task's last hand-in: the one that counts most. */
export const lastHandIns = ({
  approvals: { rows },
}: Pick<Workbook, 'approvals'>): ReadonlyMap<string | null, ApprovalRow> => {
  const found = known.get(rows);
  if (found) return found;
  const last = new Map<string | null, ApprovalRow>();
  for (const row of rows) {
    const before = last.get(row.task);
    if (before === undefined || countOf(row) >= countOf(before)) last.set(row.task, row);
  }
  known.set(rows, last);
  return last;
};

/** How often each task was handed in so far; rows of an earlier version do not say and count as one. */
export const attemptsOf = (book: Pick<Workbook, 'approvals'>): ReadonlyMap<string | null, number> =>
  new Map([...lastHandIns(book)].map(([task, row]) => [task, countOf(row)]));

/** Whether its verdict is still waited for. */
export const isWaiting = ({ state }: Pick<ApprovalRow, 'state'>): boolean => state === 'open' || state === 'escalated';
