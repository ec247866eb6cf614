import { append, type Changes, record } from '../changes/changes';
import { receiverOf } from '../notices/forward';
import type { Mail } from '../notices/notice';
import { writeTokens } from '../notices/tokens';
import type { Desk } from './desk';
import type { Posted, Posting } from './post';
import { write } from './write';

const tokensOf = (mail: Mail): string => writeTokens(mail.notices.map(({ token }) => token));

/** Mails enter the ledger as queued before the first of them is sent: what was decided cannot be lost. */
export const queued = (postings: readonly Posting[], now: number): Changes =>
  append(
    'mails',
    postings.map(({ mail, rendered }) => ({
      cells: {
        key: mail.key,
        to: receiverOf(mail).address,
        subject: rendered.subject,
        contains: tokensOf(mail),
        queued: now,
        // Blank, but named: so all columns are written in one call, and no row is ever half there.
        sent: null,
        state: 'queued' as const,
        error: null,
      },
      unless: { key: mail.key },
    })),
  );

/** What became of mails. */
export const posted = (mails: readonly Posted[]): Changes =>
  record(
    'mails',
    mails.map(({ key, at, state, error }) => [key, { sent: at, state, error: error === '' ? null : error }] as const),
  );

/** Writes what became of mails into their rows wherever these stand now, and reads it back. */
export const markMails = (desk: Desk, mails: readonly Posted[]): Desk =>
  mails.length === 0 ? desk : write(desk, posted(mails)).desk;
