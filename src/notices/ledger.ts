import { ownMails } from '../facts/own-mails';
import type { RowOf, Workbook } from '../sheets/index';
import { concernedBy, doubtToken, readTokens } from './tokens';

/** What the mail ledger says of this file's mail. Rows that a copied file brought along are not its own. */
export interface Ledger {
  readonly keys: ReadonlySet<string>;
  /** Whether the person, or whoever acted for them, was told, is about to be told (queued), or may have been told (in doubt). */
  knows(address: string, token: string): boolean;
  /**
   * Whether anybody was told for certain, or may have been (in doubt) and the lead knows of that doubt: then the clocks of
   * what was asked run.
   */
  heard(token: string): boolean;
  /** Whether it stands in a mail that is queued or in doubt. */
  pending(token: string): boolean;
  /** Whether a mail to the person with it stands in the queue. */
  waits(address: string, token: string): boolean;
  /** Mails decided but not gone, in the order they were queued. */
  readonly queued: readonly RowOf<'mails'>[];
  readonly doubtful: readonly RowOf<'mails'>[];
}

export const ledgerOf = (book: Workbook): Ledger => {
  const own = ownMails(book);
  const told = new Map<string, Set<string>>();
  const waiting = new Set<string>();
  const pending = new Set<string>();
  const sent = new Set<string>();
  const doubtful = new Map<string, string[]>();
  for (const { key, to, contains, state } of own) {
    if (to === null || state === 'dropped') continue;
    const address = concernedBy(key, to);
    const tokens = told.get(address) ?? new Set<string>();
    for (const token of readTokens(contains)) {
      tokens.add(token);
      if (state !== 'sent') pending.add(token);
      if (state === 'queued') waiting.add(`${address} ${token}`);
      else if (state === 'doubt') doubtful.set(token, [...(doubtful.get(token) ?? []), doubtToken(key ?? '')]);
      else sent.add(token);
    }
    told.set(address, tokens);
  }
  return {
    heard: (token) => sent.has(token) || (doubtful.get(token) ?? []).some((doubt) => sent.has(doubt)),
    pending: (token) => pending.has(token),
    waits: (address, token) => waiting.has(`${address} ${token}`),
    keys: new Set(own.map(({ key }) => key ?? '')),
    knows: (address, token) => told.get(address)?.has(token) ?? false,
    queued: own.filter(({ state }) => state === 'queued'),
    doubtful: own.filter(({ state }) => state === 'doubt'),
  };
};
