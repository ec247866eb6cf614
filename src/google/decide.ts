import { type Act, isFinished } from '../asks/act';
import { dueAsks, type Issued, issuedRows, numbersOf } from '../asks/issue';
import { askSheets } from '../asks/kinds/index';
import { asksReadable, settle } from '../asks/settle';
import { applyTo } from '../changes/apply-to';
import { packBefore } from '../changes/before';
import { type Changes, isDecided, merge } from '../changes/changes';
import { situationOf } from '../facts/situation';
import { planByHand } from '../jobs/by-hand';
import { actorKey } from '../jobs/edge';
import { heldClocks } from '../jobs/hold-clocks';
import { planMails, type RoundPlan } from '../jobs/round';
import { dueRound, type Round } from '../jobs/schedule';
import { standInLead } from '../jobs/stand-in-lead';
import type { Incident } from '../notices/incident';
import { ledgerOf } from '../notices/ledger';
import { guardedAsks } from '../rights/guarded';
import { type SheetKey, sheetKeys, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import { renderMail } from '../views/mail/render-mail';
import { lastIds, raiseCounters } from './counters';
import type { Desk } from './desk';
import { frameOf } from './frame';
import { type Held, readIntention, rewriteBefore, writeIntention } from './intention';
import { posted, queued } from './ledger-rows';
import { recallRights } from './memory';
import type { Posted, Posting } from './post';
import { progressOf } from './progress';
import { type Writing, write } from './write';

/** `due`: what the schedule owes and what waits. `queue`: what waits. `byHand`: everything at once, marked 补发. */
export type Mails = 'due' | 'queue' | 'byHand';

export interface Decided {
  /** The desk with all of it written, as last read. */
  readonly desk: Desk;
  readonly round: Round | null;
  /** Mails that now stand in the ledger as queued, those of earlier runs first. */
  readonly postings: readonly Posting[];
  readonly incidents: readonly Incident[];
}

/** How often a person may be faster before the rest is left to the next run. */
const TRIES = 3;

const rendered = (desk: Desk, mails: readonly Posting['mail'][]): readonly Posting[] => {
  const frame = frameOf(desk);
  return mails.map((mail) => ({ mail, rendered: renderMail(mail, desk.text, frame) }));
};

/** The desk as it will stand: what follows from the changes is worked out anew. */
export const ahead = (desk: Desk, changes: Changes): Desk => ({
  ...desk,
  situation: standInLead(situationOf(applyTo(desk.situation.book, changes), desk.now, desk.terms), desk.memory.owner),
});

/** The asks whose cells the rights kept for their people, looked up once an answer or a verdict has to be judged. */
const guarded = ({ situation }: Desk): ((id: string) => boolean) => {
  let asks: ReadonlySet<string> | null = null;
  return (id) => {
    asks ??= guardedAsks(situation, recallRights());
    return asks.has(id);
  };
};

const settling = ({ memory, situation, now }: Desk, isGuarded: (id: string) => boolean) => ({
  handsOf: (id: string) => ({
    answer: memory.actors[actorKey(id, 'answer')] ?? '',
    decision: memory.actors[actorKey(id, 'decision')] ?? '',
    guarded: () => isGuarded(id),
  }),
  paused: memory.pausedAt !== null && situation.settings.paused === 'no' ? memory.pausedAt : null,
  held: heldClocks(situation, ledgerOf(situation.book), memory.since),
  pausing: situation.settings.paused === 'yes' ? (memory.pausedAt ?? now) : null,
});

const dropped = (plan: RoundPlan): readonly Posted[] =>
  [...plan.merged, ...plan.waiting.filter(({ mail }) => mail === null).map(({ row }) => row)].map((row) => ({
    key: row.key ?? '',
    state: 'dropped',
    at: null,
    error: '',
  }));

const only = (changes: Changes, keys: readonly SheetKey[]): Changes =>
  new Map([...changes].filter(([key]) => keys.includes(key)));

/** What there is to tell, off what stands in the sheets: of what could not be written nobody gets mail. */
const planOf = ({ situation, memory }: Desk, round: Round | null, issued: Issued, mails: Mails): RoundPlan => {
  const ledger = ledgerOf(situation.book);
  if (situation.settings.paused === 'yes' && mails === 'due') return { mails: [], waiting: [], merged: [] };
  return mails === 'byHand'
    ? {
        mails: planByHand(situation, ledger, new Set(Object.values(numbersOf(issued)).flat())),
        waiting: [],
        merged: [],
      }
    : planMails(situation, ledger, memory, round);
};

const deciding: readonly SheetKey[] = sheetKeys.filter((key) => (sheets[key] as SheetSpec).decided !== undefined);

/** What people's cells hold of the sheets in which a decision is to be written beside a mark. */
const heldBy = ({ situation: { book } }: Desk, changes: Changes): Held =>
  new Map(
    deciding
      .filter((key) => changes.get(key)?.cells.some((change) => change.act !== '' && isDecided(change)))
      .map((key) => [key, packBefore(key, { table: book[key] })]),
  );

/** What was put down is put down anew where somebody changed such a cell since: the last look is what a write may hit. */
const renewing =
  (held: Held): NonNullable<Writing['beforePut']> =>
  (key, look) => {
    const known = held.get(key);
    if (known === undefined) return;
    const lines = packBefore(key, look);
    if (lines.join('\n') !== known.join('\n')) rewriteBefore(key, lines);
  };

/** What a person overtook, in words for the lead. */
const voided = (acts: readonly Act[]): readonly Incident[] =>
  acts.map(({ sheet, id, name }) => ({ kind: 'voided', sheet, row: `${id} ${name}` }));

/**
 * Decides all that is due and writes it down, mails as queued: first what acts do to tasks (put down as an intention before),
 * then their history and the asks, then the ledger. Where a person was faster nothing of the act is written and the
 * rest is planned anew with what stands there now. `intended` are acts that an earlier run had put down.
 */
export const decideAll = (
  opened: Desk,
  mails: Mails,
  intended: readonly Act[] = opened.memory.unfinished ? readIntention() : [],
  tries = TRIES,
): Decided => {
  const { pausing, ...how } = settling(opened, guarded(opened));
  const desk = { ...opened, memory: { ...opened.memory, pausedAt: pausing, actors: {} } };
  const last = lastIds();
  const settlement = settle(desk.situation, desk.text.asks, { ...how, intended, last });
  const settled = ahead(desk, settlement.changes);
  const { settings, calendar, book } = settled.situation;
  const round = mails === 'due' ? dueRound(desk.now, book.file.zone, settings, calendar, desk.memory) : null;
  const issues = round !== null || mails === 'byHand';
  const issued: Issued = issues ? dueAsks('round', settled.situation, desk.text.asks, last) : new Map();
  const digest = round !== null && round.digest !== null;
  const before = merge(settlement.changes, progressOf(settled, desk.memory.started, digest), issuedRows(issued));
  raiseCounters({ ...numbersOf(issued), ...numbersOf(settlement.made) });
  const held = heldBy(desk, before);
  // While a header that asks live by is lost or stands twice, what was put down stays put down.
  const reaching =
    asksReadable(desk.situation) &&
    (settlement.acts.length + intended.length + held.size > 0 || opened.memory.unfinished);
  if (reaching) writeIntention(settlement.acts, held);
  const said = voided(settlement.overtaken);

  const tasks = write(desk, only(before, ['tasks']), { beforePut: renewing(held) });
  const asks = tasks.beaten.some(({ act }) => act !== '')
    ? { desk: tasks.desk, beaten: [], incidents: [] }
    : write(tasks.desk, only(before, ['changes', ...askSheets]), { beforePut: renewing(held) });
  const beaten = new Set([...tasks.beaten, ...asks.beaten].map(({ act }) => act).filter((act) => act !== ''));
  const incidents = [...said, ...tasks.incidents, ...asks.incidents];
  if (beaten.size > 0 && tries > 1) {
    const lost = settlement.acts.filter(({ name }) => beaten.has(name));
    const left = settlement.acts.filter(({ name }) => !beaten.has(name));
    writeIntention(left);
    const again = decideAll({ ...asks.desk, memory: opened.memory }, mails, left, tries - 1);
    return { ...again, incidents: [...incidents, ...voided(lost), ...again.incidents] };
  }
  // What could not be written now (a header stands twice, Google refused) is still to be done by the next run.
  if (reaching) writeIntention(settlement.acts.filter((act) => !isFinished(act, asks.desk.situation.book)));

  const plan = planOf(asks.desk, round, issued, mails);
  const fresh = rendered(asks.desk, plan.mails);
  const waiting = rendered(
    asks.desk,
    plan.waiting.flatMap(({ mail }) => mail ?? []),
  );
  const ledger = write(asks.desk, merge(queued(fresh, desk.now), posted(dropped(plan))));
  const stands = new Set(ledgerOf(ledger.desk.situation.book).queued.map(({ key }) => key));
  // Where none of them could be written down the round is not over: the next hour tries it again.
  const unwritten = fresh.length > 0 && fresh.every(({ mail }) => !stands.has(mail.key));
  return {
    desk: ledger.desk,
    round: unwritten ? null : round,
    // Only what the ledger has is sent: a mail that is written down nowhere could go twice.
    postings: [...waiting, ...fresh].filter(({ mail }) => stands.has(mail.key)),
    incidents: [...incidents, ...ledger.incidents],
  };
};
