import { isAskSheet } from '../asks/kinds/index';
import { type ActingSheet, actingSheets } from '../jobs/edge';
import { withKnownHands } from '../jobs/known-hands';
import type { Memory } from '../jobs/memory';
import { LAYOUT } from '../jobs/migrations/index';
import { remade } from '../jobs/remade';
import { spreadOf } from '../layout/column-letter';
import { lexiconOf } from '../text/lexicon';
import { askForUpgrade } from './ask-upgrade';
import { openDesk, ownMemory } from './desk';
import { columnsWithin, handOf, typedIn } from './edited';
import { Busy } from './lock';
import { mendLogs } from './logs';
import { settleJournal, settleNotes } from './mailing';
import { forgetEdits, keep, leaveEdit, note, recall, recallAll, withLease } from './memory';
import { mendAstray } from './mend-astray';
import { bringUp } from './migrate';
import { runPass } from './pass';
import { beginningIn, putAtOnce } from './put-at-once';
import { type AskEdit, giveReceipts, sayWhatWasReached } from './receipts';
import { refreshTasks } from './refresh-tasks';
import { isPlatformError } from './refusal';
import { isOpen, lookCloser, lookFirst, type Stand } from './standing';
import { removeTriggers, runningAs } from './triggers';
import { finishPage } from './turn-page';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A run that failed is remembered, so that 开始, 运行状态 and the lead's next mail can say so; then Google reports it to the owner. */
const recordFailure = (at: number, error: unknown): void => {
  const message = error instanceof Error ? error.message : String(error);
  try {
    keep({ schedule: { lastRun: { at, ok: false, sent: 0, queued: 0, message } } });
    note([{ kind: 'failed', why: message }], at);
  } catch (second) {
    // What made the run fail may make this fail too; the first error is the one to be reported.
    if (!(second instanceof Busy || isPlatformError(second))) throw second;
  }
};

/** One full pass under the lease, after whatever a killed run left behind. Null while another run holds the lease. */
export const leasedPass = (now: number, memory: Memory, mails: 'due' | 'queue' | 'byHand') =>
  withLease(now, () => {
    const opened = mendAstray(mendLogs(finishPage(openDesk(now, memory))));
    const read = settleJournal(opened) ? openDesk(now, memory) : opened;
    // Once more after the sheets: what was typed while they were read stands in them, and whose hand it was here.
    const desk = { ...read, memory: withKnownHands(recall() ?? memory, read.situation.book, read.terms) };
    settleNotes(desk);
    if (memory.damaged.includes('counters')) keep({ counters: remade(desk.situation).counters });
    return runPass(desk, { mails });
  });

/**
 * What is remembered, as far as a heartbeat may go by it. That one comes is proof of a trigger of whoever it runs as: where
 * nobody knows any more whose the reminders are, they are theirs. Null where there is no collaboration.
 */
const recalled = (now: number, known: Memory | null): Memory | null => {
  if (known && !known.orphaned) return known;
  if (known === null && ownMemory(now) === null) return null;
  keep({ file: { owner: runningAs(), started: true } });
  note([{ kind: 'memoryLost', matter: 'file' }], now);
  return recall();
};

const pass = (now: number, memory: Memory): void => {
  if (memory.damaged.length > 0)
    note(
      memory.damaged.map((matter) => ({ kind: 'memoryLost', matter })),
      now,
    );
  leasedPass(now, memory, 'due');
};

/** A pass at this code's layout; at another one, what is due by itself first, or else the one mail that asks for it. */
const passAt = (stand: Stand, now: number, memory: Memory): void => {
  if (stand.standing === 'newer') return;
  if (stand.standing === 'waits') {
    askForUpgrade(now, memory);
    return;
  }
  if (isOpen(stand) && bringUp(now, false) !== true) return;
  pass(now, isOpen(stand) ? (recall() ?? memory) : memory);
};

/**
 * The hourly trigger. With nothing due it costs one service call; it catches up on what was missed, and does
 * nothing when the reminders were switched off or taken over by another person. While somebody else writes it leaves,
 * and comes again in an hour.
 */
export const beat = (now: number): void => {
  try {
    const stand = lookFirst();
    if (stand.standing === 'newer' || stand.standing === 'fresh' || stand.firstCode) return;
    const memory = stand.standing === 'waits' ? stand.memory : recalled(now, stand.memory);
    if (memory === null || memory.owner === '') return;
    const waiting = memory.edits.length > 0 || memory.unfinished || stand.standing === 'waits' || isOpen(stand);
    if (memory.next !== null && now < memory.next && !waiting) return;
    if (memory.owner !== runningAs()) {
      removeTriggers();
      return;
    }
    passAt(lookCloser(stand), now, memory);
  } catch (error) {
    if (error instanceof Busy) return;
    recordFailure(now, error);
    throw error;
  }
};

const zoneOf = ({ spreadsheet }: AskEdit, { edge }: Memory): string =>
  edge?.zone ?? spreadsheet.getSpreadsheetTimeZone();

/** Answers an edit in an ask's row at once; where that cannot be, it is only said what the edit reached. */
const answer = (edit: AskEdit, memory: Memory, current: boolean, now: number): void => {
  const { edge } = memory;
  try {
    if (edge === null || memory.unfinished || !current) sayWhatWasReached(edit, memory, zoneOf(edit, memory));
    else giveReceipts(edit, memory, edge, now);
  } catch (error) {
    if (!(error instanceof Busy)) throw error;
    sayWhatWasReached(edit, memory, zoneOf(edit, memory));
  }
};

const act = (event: EditEvent, tab: Sheet, sheet: ActingSheet, now: number): void => {
  const { memory, layout } = recallAll();
  if ((layout ?? 0) > LAYOUT) return;
  if (memory === null || (memory.owner === '' && !memory.orphaned)) return;
  const { edge } = memory;
  const asks = isAskSheet(sheet);
  // Row and column in one call.
  const spread = sheet === 'tasks' || asks ? spreadOf(event.range.getA1Notation()) : null;
  const typed = spread && typedIn(event, spread);
  const edit = { at: now, sheet, ids: null, parts: [], by: handOf(event, memory), typed };
  const key = leaveEdit(edit);
  if (asks && spread !== null) {
    answer({ spreadsheet: event.source, tab, sheet, spread, left: { ...edit, key } }, memory, layout === LAYOUT, now);
    return;
  }
  // What the edit asks for is left for the next pass, and only lag and light can be put right at once.
  if (sheet !== 'tasks' || edge === null || layout !== LAYOUT) return;
  const { done, table } = refreshTasks(tab, memory, edge, now, typed);
  if (done) forgetEdits([{ key }]);
  else if (spread !== null && !memory.unfinished)
    putAtOnce(beginningIn(sheet, columnsWithin(table, spread)), event.source, table, memory, edge, now);
};

/**
 * The edit trigger only hastens what the heartbeat would do anyway: it never waits long, never mails, and returns at
 * once unless it concerns a sheet in which edits act. It leaves the edit before it tries anything else: what Google does
 * not let it do then, the next heartbeat does, and nobody gets a mail about it.
 */
export const edited = (event: EditEvent | undefined, now: number): void => {
  // Run from the script editor there is no event.
  if (!event?.range) return;
  try {
    const tab = event.range.getSheet();
    const sheet = lexiconOf('zh-CN').sheetOf(tab.getName());
    const key = actingSheets.find((one) => one === sheet);
    if (key !== undefined) act(event, tab, key, now);
  } catch (error) {
    if (!(error instanceof Busy || isPlatformError(error))) throw error;
  }
};
