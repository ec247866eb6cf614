import type { RowOf, Workbook } from '../sheets/index';
import { readTokens } from './tokens';

/** What the mail ledger says of this file's mail. Rows that a copied file brought along are not its own. */
export interface Ledger {
  readonly keys: ReadonlySet<string>;
  /** Whether the person was told, is about to be told (queued), or may have been told (in doubt). */
  knows(address: string, token: string): boolean;
  /** Mails decided but not gone, in the order they were queued. */
  readonly queued: readonly RowOf<'mails'>[];
  readonly doubtful: readonly RowOf<'mails'>[];
}

/**
 * A row without a state is what a run left behind that was killed while it wrote: its mail was never on its way, so it
 * is planned anew as if the row were not there.
 */
const written = ({ state, sent }: RowOf<'mails'>): boolean => state !== null || sent !== null;

export const ledgerOf = (book: Workbook): Ledger => {
  const own = book.mails.rows.filter((row) => row.key?.startsWith(`${book.file.id}/`) && written(row));
  const told = new Map<string, Set<string>>();
  for (const { to, contains, state } of own) {
    if (to === null || state === 'dropped') continue;
    const tokens = told.get(to.toLowerCase()) ?? new Set<string>();
    for (const token of readTokens(contains)) tokens.add(token);
    told.set(to.toLowerCase(), tokens);
  }
  return {
    keys: new Set(own.map(({ key }) => key ?? '')),
    knows: (address, token) => told.get(address)?.has(token) ?? false,
    queued: own.filter(({ state }) => state === 'queued'),
    doubtful: own.filter(({ state }) => state === 'doubt'),
  };
};
