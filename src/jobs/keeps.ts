import { isExtension } from '../asks/impact';
import { isWaiting } from '../asks/settle-approval';
import type { Instant } from '../domain/day';
import type { Situation } from '../facts/situation';
import { approvalAsks, noticeAsks } from '../notices/asks';
import type { Ledger } from '../notices/ledger';
import type { Notice } from '../notices/notice';
import type { RowOf } from '../sheets/index';

type NoticeRow = RowOf<'notices'>;
type ApprovalRow = RowOf<'approvals'>;
type ChangeRow = RowOf<'changes'>;

/** What decides whether a row of a full log still matters. */
export interface Keeping {
  readonly situation: Situation;
  readonly ledger: Ledger;
  /** Since when this file tells for itself. */
  readonly since: Instant;
}

/** Whether all of it has reached those whom it is for, or may have (in doubt, which stays in the ledger). */
const isTold = (ledger: Ledger, notices: readonly Notice[]): boolean =>
  notices.every(({ to, token }) => ledger.knows(to.address, token) && !ledger.waits(to.address, token));

const numberOf = (prefix: string, id: string | null): number =>
  Number(new RegExp(`^${prefix}(\\d+)$`).exec(id ?? '')?.[1] ?? 0);

/** The row with the highest number of a kind, by which numbers go on even if all that is remembered is lost. */
const highest = <R>(rows: readonly R[], prefix: string, idOf: (row: R) => string | null): R | undefined =>
  rows.reduce<R | undefined>((most, row) => {
    const number = numberOf(prefix, idOf(row));
    return number > (most === undefined ? 0 : numberOf(prefix, idOf(most))) ? row : most;
  }, undefined);

const isOwn = ({ issued }: { readonly issued: Instant | null }, since: Instant): boolean => (issued ?? 0) >= since;

/** Whether an ask is not settled yet; one whose state cannot be read counts as such. */
export const isOpenNotice = ({ state }: Pick<NoticeRow, 'state'>): boolean => state !== 'closed';
export const isOpenApproval = (row: ApprovalRow): boolean => isWaiting(row) || row.state === null;

/** Closed ones of which somebody has still to be told. */
const isUntoldNotice = ({ situation, ledger, since }: Keeping, row: NoticeRow): boolean =>
  isOwn(row, since) && !isTold(ledger, noticeAsks(situation, row));

/**
 * Which rows of 预警记录 a new page needs: what is open, what somebody has still to be told of, and the warning of each task's
 * present due date, so that it is not warned of twice. Also the highest numbers.
 */
export const keptNotices = (keeping: Keeping): ((row: NoticeRow) => boolean) => {
  const { situation } = keeping;
  const { rows } = situation.book.notices;
  const last = [highest(rows, 'W', ({ id }) => id), highest(rows, 'T', ({ task }) => task)];
  return (row) => {
    const task = situation.taskById.get(row.task ?? '')?.task;
    return (
      isOpenNotice(row) ||
      (task !== undefined && task.due === row.due) ||
      isUntoldNotice(keeping, row) ||
      last.includes(row)
    );
  };
};

/** Which rows of 审核记录 a new page needs: what waits, verdicts that somebody has still to be told, and the highest numbers. */
export const keptApprovals = ({ situation, ledger, since }: Keeping): ((row: ApprovalRow) => boolean) => {
  const { rows } = situation.book.approvals;
  const last = [highest(rows, 'A', ({ id }) => id), highest(rows, 'T', ({ task }) => task)];
  return (row) =>
    isOpenApproval(row) || last.includes(row) || (isOwn(row, since) && !isTold(ledger, approvalAsks(situation, row)));
};

/**
 * Which lines of 变更记录 a new page needs: the last extension of each task, which counts those before it; a snooze that still holds or a
 * move that somebody has still to be told of; and where older pages are.
 */
export const keptChanges = (keeping: Keeping): ((row: ChangeRow) => boolean) => {
  const { book, taskById } = keeping.situation;
  const wanted = new Set(
    book.notices.rows.filter((row) => isOpenNotice(row) || isUntoldNotice(keeping, row)).flatMap(({ id }) => id ?? []),
  );
  const last = new Map(book.changes.rows.filter(isExtension).map((line) => [line.task, line]));
  return (line) =>
    line.what === 'page' ||
    (line.notice !== null && wanted.has(line.notice)) ||
    (taskById.has(line.task ?? '') && last.get(line.task) === line);
};

/** What the last extension that is kept of each task counts, by its row: those that stay behind, and what these counted. */
export const earlierExtensions = (
  { book }: Pick<Situation, 'book'>,
  keeps: (row: ChangeRow) => boolean,
): ReadonlyMap<number, number> => {
  const extensions = book.changes.rows.filter(isExtension);
  const kept = new Map(extensions.filter(keeps).map((line) => [line.task, line]));
  const counts = new Map<number, number>();
  for (const line of extensions) {
    const heir = kept.get(line.task);
    if (heir === undefined) continue;
    const count =
      (counts.get(heir.row) ?? 0) + (line === heir ? (line.earlier ?? 0) : keeps(line) ? 0 : 1 + (line.earlier ?? 0));
    counts.set(heir.row, count);
  }
  return new Map([...counts].filter(([, count]) => count > 0));
};
