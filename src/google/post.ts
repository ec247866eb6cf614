import { receiverOf } from '../notices/forward';
import type { Mail } from '../notices/notice';
import type { Choice } from '../sheets/choices';
import type { RenderedMail } from '../views/mail/render-mail';
import { type Journal, writeJournal } from './memory';
import { isPlatformError } from './refusal';

/** How many mails share one block of ledger rows. */
export const CHUNK = 40;

/** A run ends well before Google ends it at six minutes. */
const LONGEST_RUN = 4.5 * 60_000;

export interface Posting {
  readonly mail: Mail;
  readonly rendered: RenderedMail;
}

export interface Posted {
  readonly key: string;
  readonly state: Choice<'mailState'>;
  readonly at: number | null;
  readonly error: string;
}

/** After so many failures one after the other the mail service is taken to be out: the rest waits for a later run. */
const OUTAGE = 2;

/** Whether the last mails tried all failed: nobody could tell whether they went. */
const isOut = (tried: readonly Posted[]): boolean =>
  tried.length >= OUTAGE && tried.slice(-OUTAGE).every(({ state }) => state === 'doubt');

const send = ({ mail, rendered }: Posting): Posted => {
  try {
    MailApp.sendEmail({
      to: receiverOf(mail).address,
      subject: rendered.subject,
      body: rendered.text,
      htmlBody: rendered.html,
    });
    return { key: mail.key, state: 'sent', at: Date.now(), error: '' };
  } catch (error) {
    // Whether it went nobody can tell: it is shown to the lead and never tried again by itself.
    return { key: mail.key, state: 'doubt', at: null, error: error instanceof Error ? error.message : String(error) };
  }
};

const keysOf = (posted: readonly Posted[], state: Posted['state']): readonly string[] =>
  posted.filter((one) => one.state === state).map(({ key }) => key);

/** What became of the mails of a chunk so far, and which one is on its way. */
export const journalOf = (posted: readonly Posted[], flying: string | null): Journal => ({
  sent: keysOf(posted, 'sent'),
  doubt: keysOf(posted, 'doubt'),
  flying,
});

/** Writes the journal; false where Google does not let it be written, and then nothing may be sent. */
const writtenDown = (journal: Journal): boolean => {
  try {
    writeJournal(journal);
    return true;
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    return false;
  }
};

/** Mails that may still go today; what is left is kept for a later run. Read once, before the first is sent. */
export const quotaLeft = (): number => MailApp.getRemainingDailyQuota();

/**
 * Sends one chunk of mails that stand in the ledger as queued. Before each, the journal says which one is on its
 * way: should the run be killed there, exactly that one is in doubt. What the quota, the clock or an outage of the mail
 * service leaves over stays queued. `before` is what became of the mails of earlier chunks.
 */
export const postChunk = (
  postings: readonly Posting[],
  allowance: number,
  started: number,
  before: readonly Posted[] = [],
): readonly Posted[] => {
  const done: Posted[] = [];
  for (const posting of postings) {
    if (done.length >= allowance || Date.now() - started > LONGEST_RUN || isOut([...before, ...done].slice(-OUTAGE)))
      break;
    if (!writtenDown(journalOf(done, posting.mail.key))) break;
    done.push(send(posting));
  }
  return done;
};
