import { askSheets, asksOf, isAskSheet, kinds } from '../asks/kinds/index';
import type { Instant } from '../domain/day';
import type { Situation } from '../facts/situation';
import { ledgerOf } from '../notices/ledger';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import { earlierExtensions, type Keeping, keptAsks, keptChanges } from './keeps';
import { keptMails } from './keeps-mails';
import type { Memory } from './memory';

const logs = [...askSheets, 'changes', 'mails'] as const satisfies readonly SheetKey[];
export type Log = (typeof logs)[number];

/**
 * The sheets that only grow; asks first, since what they keep decides what is kept of the others. Rows that people began are theirs: their
 * sheets name no bound, and are never turned.
 */
export const growing: readonly Log[] = logs.filter((log) => (sheets[log] as SheetSpec).full !== undefined);

/** A log that has begun a new page, put down before the old page gives its name away, until all that follows is done. */
export interface Rotation {
  readonly log: Log;
  /** The number of the old page's tab. */
  readonly tab: number;
  /** The old page's name from now on. */
  readonly as: string;
  readonly at: Instant;
  readonly rows: number;
  readonly carried: number;
  /** Sent mails that stand on older pages alone, this one among them. */
  readonly sent: number;
}

/** What of a log goes over to its new page. */
export interface Carried {
  /** Rows of the old page, in their order. */
  readonly rows: readonly number[];
  /** What a line of the history says of those before it, by row. */
  readonly earlier: ReadonlyMap<number, number>;
}

type Remembered = Pick<Memory, 'since' | 'notes'>;

/** The rows of a log that anything still hangs on: planned with these alone, everything is planned as with all of them. */
export const carriedOf = (log: Log, situation: Situation, { since, notes }: Remembered): Carried => {
  const { book } = situation;
  const keeping: Keeping = { situation, ledger: ledgerOf(book), since };
  const numbers = <R extends { readonly row: number }>(rows: readonly R[], keeps: (row: R) => boolean): Carried => ({
    rows: rows.filter(keeps).map(({ row }) => row),
    earlier: new Map(),
  });
  if (isAskSheet(log)) return numbers(asksOf(kinds[log], book), keptAsks(keeping, kinds[log]));
  switch (log) {
    case 'mails':
      return numbers(book.mails.rows, keptMails(keeping, notes));
    case 'changes': {
      const keeps = keptChanges(keeping);
      return { ...numbers(book.changes.rows, keeps), earlier: earlierExtensions(situation, keeps) };
    }
  }
};

/** Full logs of which half at least can stay behind: a page of what is open alone would soon be full again. */
export const fullLogs = (situation: Situation, memory: Remembered): readonly Log[] =>
  growing.filter((log) => {
    const { rows } = situation.book[log];
    const { full = Number.POSITIVE_INFINITY }: SheetSpec = sheets[log];
    return rows.length > full && carriedOf(log, situation, memory).rows.length <= rows.length / 2;
  });
