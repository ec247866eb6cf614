import { isExtension } from '../asks/impact';
import { type AnyAsk, type AnyKind, allKinds, asksOf, turnOf } from '../asks/kinds/index';
import type { Instant } from '../domain/day';
import type { Situation } from '../facts/situation';
import { askNotices } from '../notices/asks';
import type { Ledger } from '../notices/ledger';
import type { Notice } from '../notices/notice';
import type { RowOf } from '../sheets/index';

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
export const isOpenAsk = (kind: AnyKind, row: AnyAsk): boolean => row.state === null || turnOf(kind, row) !== null;

/** Settled ones of which somebody has still to be told. */
const isUntold = ({ situation, ledger, since }: Keeping, kind: AnyKind, row: AnyAsk): boolean =>
  isOwn(row, since) && !isTold(ledger, askNotices(kind, row, situation));

/**
 * Which rows of an ask's sheet a new page needs: what is open, what somebody has still to be told of, what keeps anything from being
 * asked twice, and the highest numbers.
 */
export const keptAsks = (keeping: Keeping, kind: AnyKind): ((row: AnyAsk) => boolean) => {
  const { situation } = keeping;
  const rows = asksOf(kind, situation.book);
  const last = [highest(rows, kind.prefix, ({ id }) => id), highest(rows, 'T', ({ task }) => task)];
  return (row) =>
    isOpenAsk(kind, row) ||
    (kind.stillCounts?.(row, situation) ?? false) ||
    isUntold(keeping, kind, row) ||
    last.includes(row);
};

/** The numbers of asks that are open, or of which somebody has still to be told. */
const unsettledAsks = (keeping: Keeping): ReadonlySet<string> =>
  new Set(
    allKinds.flatMap((kind) =>
      asksOf(kind, keeping.situation.book)
        .filter((row) => isOpenAsk(kind, row) || isUntold(keeping, kind, row))
        .flatMap(({ id }) => id ?? []),
    ),
  );

/**
 * Which lines of 变更记录 a new page needs: the last extension of each task, which counts those before it; a snooze that still holds or a
 * move that somebody has still to be told of; and where older pages are.
 */
export const keptChanges = (keeping: Keeping): ((row: ChangeRow) => boolean) => {
  const { book, taskById } = keeping.situation;
  const wanted = unsettledAsks(keeping);
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
