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
import { postAll } from './mailing';
import { forgetEdits, keep, recall } from './memory';
import type { Outcome } from './outcome';
import type { Posted, Posting } from './post';
import { writePages, writeProgress } from './progress';
import { keepRights } from './rights';
import { settleDesk } from './settle-sheets';

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
      : planMails(situation, ledger, memory, round, warnings);

  const fresh = rendered(desk, plan.mails);
  recordWarnings(desk, warnings);
  queueMails(desk, fresh);
  markMails(desk, dropped(plan));
  const written = writeProgress(desk, round?.digest !== null && round !== null);
  SpreadsheetApp.flush();
  keepRights(withWarnings(written, warnings));
  const kept: Memory = round ? { ...memory, round: round.day, digest: round.digest ?? memory.digest } : memory;
  if (round) keep({ schedule: { round: kept.round, digest: kept.digest } });

  const waiting = rendered(
    desk,
    plan.waiting.flatMap(({ mail }) => mail ?? []),
  );
  const outcome = postAll(desk, [...waiting, ...fresh]);
  const next = Math.min(
    nextLook(Date.now(), zone, settings, calendar, kept, outcome.queued),
    nextDeadline(situation) ?? Number.POSITIVE_INFINITY,
  );
  keep({
    schedule: { pausedAt: memory.pausedAt, next, lastRun: { at: now, ok: true, ...outcome, message: '' } },
    edge: edgeOf(situation),
    counters: { T: Number((lastTaskId(book, memory.lastTask) ?? 'T0').slice(1)) },
  });
  forgetEdits(opened.memory.edits);
  const stands = recall() ?? kept;
  if (round || mails !== 'due') writePages(desk, stands, outcome);
  return outcome;
};
