import { nextDeadline } from '../asks/next-deadline';
import { unsettledIn } from '../asks/unsettled';
import { edgeOf } from '../jobs/edge';
import { spentEdits } from '../jobs/edits';
import type { Memory } from '../jobs/memory';
import { lastTaskId } from '../jobs/refresh';
import { nextLook } from '../jobs/schedule';
import { countersOf } from './counters';
import { decideAll, type Mails } from './decide';
import type { Desk } from './desk';
import { postAll } from './mailing';
import { forgetEdits, keep, note, recall } from './memory';
import { nameNewRows } from './name-new';
import type { Outcome } from './outcome';
import { writePages } from './progress';
import { keepRights } from './rights';
import { turnFullPages } from './turn-page';
import { tellTypedOver } from './typed-over';

/** When to look again: the schedule, and the next deadline of an open ask. */
const nextOf = ({ situation }: Desk, kept: Memory, outcome: Outcome): number => {
  const { settings, calendar, book } = situation;
  return Math.min(
    nextLook(Date.now(), book.file.zone, settings, calendar, kept, outcome.queued),
    nextDeadline(situation) ?? Number.POSITIVE_INFINITY,
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
  const { desk, round, postings, incidents } = decideAll(nameNewRows(tellTypedOver(opened)), mails);
  note(incidents, desk.now);
  keepRights(desk);
  const { memory } = desk;
  const kept: Memory = round ? { ...memory, round: round.day, digest: round.digest ?? memory.digest } : memory;
  if (round) keep({ schedule: { round: kept.round, digest: kept.digest } });
  const outcome = postAll(desk, postings);
  keep({
    schedule: {
      pausedAt: memory.pausedAt,
      next: nextOf(desk, kept, outcome),
      lastRun: { at: desk.now, ok: true, ...outcome, message: '' },
    },
    edge: edgeOf(desk.situation),
    counters: countersOf({ T: [lastTaskId(desk.situation.book, memory.lastTask)] }),
  });
  forgetEdits(spentEdits(opened.memory.edits, desk.now, () => unsettledIn(desk.situation, desk.text.asks)));
  if (round || mails !== 'due') writePages(desk, recall() ?? kept, outcome);
  const turned = outcome.queued === 0 ? turnFullPages(desk) : null;
  if (turned !== null) keep({ edge: edgeOf(turned.situation) });
  return outcome;
};
