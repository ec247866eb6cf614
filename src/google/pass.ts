import { nextDeadline } from '../asks/deadline';
import { planByHand } from '../jobs/by-hand';
import { edgeOf } from '../jobs/edge';
import type { Memory } from '../jobs/memory';
import { lastTaskId } from '../jobs/refresh';
import { planMails, type RoundPlan } from '../jobs/round';
import { dueRound, nextLook } from '../jobs/schedule';
import { type NewWarning, newWarnings } from '../jobs/warn';
import { ledgerOf } from '../notices/ledger';
import { withAppended } from '../sheets/appended';
import { renderMail } from '../views/mail/render-mail';
import { appendRows } from './append';
import { type Desk, tabOf } from './desk';
import { frameOf } from './frame';
import { markMails, queueMails } from './ledger-rows';
import { clearJournal, readJournal, rememberOver } from './memory';
import { noMail, type Outcome } from './outcome';
import { CHUNK, type Posted, type Posting, postChunk, quotaLeft } from './post';
import { writePages, writeProgress } from './progress';
import { keepRights } from './rights';
import { settleDesk } from './settle-sheets';

/** After a run that was killed while mailing: what the journal knows to have gone is marked, what was on its way is in doubt. */
export const settleJournal = (desk: Desk): boolean => {
  const journal = readJournal();
  if (journal === null) return false;
  const gone = journal.sent.map((key): Posted => ({ key, state: 'sent', at: desk.now, error: '' }));
  const flying = journal.flying;
  markMails(desk, [
    ...gone,
    ...(flying === null ? [] : [{ key: flying, state: 'doubt' as const, at: null, error: '' }]),
  ]);
  clearJournal();
  return true;
};

const rendered = (desk: Desk, mails: readonly Posting['mail'][]): readonly Posting[] => {
  const frame = frameOf(desk);
  return mails.map((mail) => ({ mail, rendered: renderMail(mail, desk.text, frame) }));
};

const recordWarnings = (desk: Desk, warnings: readonly NewWarning[]): void => {
  if (warnings.length === 0) return;
  const tab = tabOf(desk, 'notices');
  const table = desk.situation.book.notices;
  appendRows(tab, table, { sheet: 'notices', rows: warnings.map(({ cells }) => cells) }, desk.terms);
};

/** The desk with the warnings just recorded: their answer cells are opened in the same pass. */
const withWarnings = (desk: Desk, warnings: readonly NewWarning[]): Desk => {
  const { situation } = desk;
  const cells = warnings.map((warning) => warning.cells);
  const notices = withAppended('notices', situation.book.notices, cells);
  return { ...desk, situation: { ...situation, book: { ...situation.book, notices } } };
};

/** Sends chunk by chunk; after each chunk the ledger says what became of it and the journal is cleared. */
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

const dropped = (plan: RoundPlan): readonly Posted[] =>
  [...plan.merged, ...plan.waiting.filter(({ mail }) => mail === null).map(({ row }) => row)].map((row) => ({
    key: row.key ?? '',
    state: 'dropped',
    at: null,
    error: '',
  }));

export interface PassOptions {
  /** `due`: what the schedule owes and what waits. `queue`: what waits. `byHand`: everything at once, marked 补发. */
  readonly mails: 'due' | 'queue' | 'byHand';
}

/**
 * One look through the whole workbook. First everything decided is written down (warnings, mails as queued, derived
 * cells) and flushed; then the mails go, one by one. Killed anywhere, the next pass goes on without loss or doubling.
 */
export const runPass = (opened: Desk, { mails }: PassOptions): Outcome => {
  const desk = settleDesk(opened);
  const { situation, memory, now } = desk;
  const { settings, calendar, book } = situation;
  const zone = book.file.zone;
  const round = mails === 'due' ? dueRound(now, zone, settings, calendar, memory) : null;
  const ledger = ledgerOf(book);
  const mayMail = settings.paused !== 'yes' || mails !== 'due';
  const warnings = round || mails === 'byHand' ? newWarnings(situation) : [];
  const plan: RoundPlan = !mayMail
    ? { mails: [], waiting: [], merged: [] }
    : mails === 'byHand'
      ? { mails: planByHand(situation, ledger, warnings), waiting: [], merged: [] }
      : planMails(situation, ledger, memory.since, round, warnings);

  const fresh = rendered(desk, plan.mails);
  recordWarnings(desk, warnings);
  queueMails(desk, fresh);
  markMails(desk, dropped(plan));
  const written = writeProgress(desk, round?.digest !== null && round !== null);
  SpreadsheetApp.flush();
  keepRights(withWarnings(written, warnings));
  const kept: Memory = round ? { ...memory, round: round.day, digest: round.digest ?? memory.digest } : memory;
  if (round) rememberOver(opened.memory, kept);

  const waiting = rendered(
    desk,
    plan.waiting.flatMap(({ mail }) => mail ?? []),
  );
  const outcome = postAll(desk, [...waiting, ...fresh]);
  const next = Math.min(
    nextLook(Date.now(), zone, settings, calendar, kept, outcome.queued),
    nextDeadline(situation) ?? Number.POSITIVE_INFINITY,
  );
  const after: Memory = {
    ...kept,
    edge: edgeOf(situation),
    lastTask: lastTaskId(book, memory.lastTask),
    next,
    lastRun: { at: now, ok: true, ...outcome, message: '' },
  };
  const stands = rememberOver(opened.memory, after);
  if (round || mails !== 'due') writePages(desk, stands, outcome);
  return outcome;
};
