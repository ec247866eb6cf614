import { nextDeadline } from '../asks/deadline';
import { edgeOf } from '../jobs/edge';
import type { Memory } from '../jobs/memory';
import { lastTaskId } from '../jobs/refresh';
import { nextLook } from '../jobs/schedule';
import { decideAll, type Mails } from './decide';
import type { Desk } from './desk';
import { markMails } from './ledger-rows';
import { clearJournal, readJournal, rememberOver } from './memory';
import { nameNewRows } from './name-new';
import { noMail, type Outcome } from './outcome';
import { CHUNK, type Posted, type Posting, postChunk, quotaLeft } from './post';
import { writePages } from './progress';
import { keepRights } from './rights';

/** After a run that was killed while mailing: what the journal knows to have gone is marked, what was on its way is in doubt. */
export const settleJournal = (desk: Desk): Desk => {
  const journal = readJournal();
  if (journal === null) return desk;
  const gone = journal.sent.map((key): Posted => ({ key, state: 'sent', at: desk.now, error: '' }));
  const flying = journal.flying;
  const marked = markMails(desk, [
    ...gone,
    ...(flying === null ? [] : [{ key: flying, state: 'doubt' as const, at: null, error: '' }]),
  ]);
  clearJournal();
  return marked;
};

/** Sends chunk by chunk; after each chunk the ledger says what became of it, and only then the journal is cleared. */
const postAll = (desk: Desk, postings: readonly Posting[]): Outcome => {
  if (postings.length === 0) return noMail;
  let allowance = quotaLeft();
  const results: Posted[] = [];
  for (let from = 0; from < postings.length; from += CHUNK) {
    const chunk = postings.slice(from, from + CHUNK);
    const posted = postChunk(chunk, allowance, desk.now);
    if (posted.length > 0) {
      markMails(desk, posted);
      clearJournal();
    }
    allowance -= posted.length;
    results.push(...posted);
    if (posted.length < chunk.length) break;
  }
  const sent = results.filter(({ state }) => state === 'sent').length;
  const doubtful = results.filter(({ state }) => state === 'doubt').length;
  return { sent, doubtful, queued: postings.length - sent - doubtful };
};

/** When to look again: the schedule, and the next deadline of an open ask. */
const nextOf = (desk: Desk, kept: Memory, outcome: Outcome): number => {
  const { settings, calendar, book } = desk.situation;
  return Math.min(
    nextLook(Date.now(), book.file.zone, settings, calendar, kept, outcome.queued),
    nextDeadline(desk.situation) ?? Number.POSITIVE_INFINITY,
  );
};

export interface PassOptions {
  readonly mails: Mails;
}

/**
 * One look through the whole workbook. First everything decided is written down (acts, warnings, mails as queued, derived
 * cells) and flushed; then the mails go, one by one. Killed anywhere, the next pass goes on without loss or doubling.
 */
export const runPass = (opened: Desk, { mails }: PassOptions): Outcome => {
  const { desk, round, postings } = decideAll(nameNewRows(settleJournal(opened)), mails);
  keepRights(desk);
  const { memory } = desk;
  const kept: Memory = round ? { ...memory, round: round.day, digest: round.digest ?? memory.digest } : memory;
  if (round) rememberOver(opened.memory, kept);
  const outcome = postAll(desk, postings);
  const stands = rememberOver(opened.memory, {
    ...kept,
    edge: edgeOf(desk.situation),
    lastTask: lastTaskId(desk.situation.book, memory.lastTask),
    next: nextOf(desk, kept, outcome),
    lastRun: { at: desk.now, ok: true, ...outcome, message: '' },
  });
  if (round || mails !== 'due') writePages(desk, stands, outcome);
  return outcome;
};
