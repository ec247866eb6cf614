import { chunksOf } from '../jobs/chunks';
import { ledgerOf } from '../notices/ledger';
import type { Desk } from './desk';
import { markMails } from './ledger-rows';
import { clearJournal, markTold, note, readJournal, writeJournal } from './memory';
import { noMail, type Outcome } from './outcome';
import { CHUNK, journalOf, type Posted, type Posting, postChunk, quotaLeft } from './post';

const inDoubt = (key: string): Posted => ({ key, state: 'doubt', at: null, error: '' });

/**
 * After a run that was killed while mailing: what the journal knows to have gone is marked, what was on its way is in
 * doubt. A journal that cannot be read leaves a whole chunk in doubt. Whether there was anything to mark.
 */
export const settleJournal = (desk: Desk): boolean => {
  const journal = readJournal();
  if (journal === null) return false;
  if (journal === 'damaged') {
    const { queued } = ledgerOf(desk.situation.book);
    note([{ kind: 'memoryLost', matter: 'journal' }], desk.now);
    markMails(
      desk,
      queued.slice(0, CHUNK).map(({ key }) => inDoubt(key ?? '')),
    );
  } else {
    const { keys, queued } = ledgerOf(desk.situation.book);
    const { sent, doubt: failed, flying } = journal;
    const lost = [...sent, ...failed, flying].filter((key) => key !== null && !keys.has(key)).length;
    if (lost > 0) note([{ kind: 'ledgerLost', mails: lost }], desk.now);
    // What the ledger knows already it knows from the run itself.
    const open = new Set(queued.map(({ key }) => key));
    const news = [
      ...sent.map((key): Posted => ({ key, state: 'sent', at: desk.now, error: '' })),
      ...[...failed, ...(flying === null ? [] : [flying])].map(inDoubt),
    ];
    markMails(
      desk,
      news.filter(({ key }) => open.has(key)),
    );
  }
  clearJournal();
  return true;
};

/**
 * Writes down what became of mails; the desk as it stands then, and whether it is all there: a header that somebody took away meanwhile
 * lets nothing be written under it. Should it fail, the journal knows, so that none of them is in doubt or goes again for that reason.
 */
const marked = (desk: Desk, posted: readonly Posted[]): { readonly desk: Desk; readonly known: boolean } => {
  try {
    const after = markMails(desk, posted);
    const states = new Map(after.situation.book.mails.rows.map(({ key, state }) => [key, state]));
    const known = posted.every(({ key, state }) => states.get(key) === state);
    if (!known) writeJournal(journalOf(posted, null));
    return { desk: after, known };
  } catch (error) {
    writeJournal(journalOf(posted, null));
    throw error;
  }
};

/** What was noted is told once a mail with it has gone, as the ledger says. */
export const settleNotes = ({ memory, situation }: Desk): void => {
  const { heard } = ledgerOf(situation.book);
  markTold(new Set(memory.notes.filter(({ told, token }) => !told && heard(token)).map(({ token }) => token)));
};

/** What became of the mails, and the desk with 邮件记录 as it says so. */
export interface Delivered {
  readonly desk: Desk;
  readonly outcome: Outcome;
}

/**
 * Sends chunk by chunk; after each chunk the ledger says what became of it, and only then the journal is cleared. What
 * the quota, the clock or an outage of the mail service leaves over stays queued.
 */
export const postAll = (opened: Desk, postings: readonly Posting[]): Delivered => {
  if (postings.length === 0) return { desk: opened, outcome: noMail };
  let desk = opened;
  let allowance = quotaLeft();
  const results: Posted[] = [];
  for (const chunk of chunksOf(postings, ({ mail }) => mail.key, CHUNK)) {
    const posted = postChunk(chunk, allowance, desk.now, results);
    const after = posted.length === 0 ? { desk, known: true } : marked(desk, posted);
    const { known } = after;
    desk = after.desk;
    if (known && posted.length > 0) clearJournal();
    allowance -= posted.length;
    results.push(...posted);
    if (posted.length < chunk.length || !known) break;
  }
  const sent = results.filter(({ state }) => state === 'sent').length;
  const doubtful = results.filter(({ state }) => state === 'doubt').length;
  return { desk, outcome: { sent, doubtful, queued: postings.length - sent - doubtful } };
};
