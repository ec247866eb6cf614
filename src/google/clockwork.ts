import type { Memory } from '../jobs/memory';
import { lexiconOf } from '../text/lexicon';
import { openDesk } from './desk';
import { recall, remember, withLease } from './memory';
import { runPass, settleJournal } from './pass';
import { writeProgress } from './progress';
import { removeTriggers, runningAs } from './triggers';

/** Sheets whose edits move lags and lights at once. */
const acting = ['tasks', 'settings', 'calendar'] as const;

/** A run that failed is remembered, so that 开始 and 运行状态 can say so; then Google reports it to the owner. */
const recordFailure = (memory: Memory, at: number, error: unknown): void => {
  const message = error instanceof Error ? error.message : String(error);
  remember({ ...(recall() ?? memory), lastRun: { at, ok: false, sent: 0, queued: 0, message } });
};

/** One full pass under the lease, after whatever a killed run left behind. Null while another run holds the lease. */
export const leasedPass = (now: number, memory: Memory, mails: 'due' | 'queue' | 'byHand') =>
  withLease(now, () => {
    const desk = openDesk(now, memory);
    const settled = settleJournal(desk);
    return runPass(settled ? openDesk(now, memory) : desk, { mails });
  });

/**
 * The hourly trigger. With nothing due it costs two service calls; it catches up on what was missed, and does
 * nothing when the reminders were switched off or taken over by another person.
 */
export const beat = (now: number): void => {
  const memory = recall();
  if (memory === null || memory.owner === '') return;
  if (memory.next !== null && now < memory.next) return;
  if (memory.owner !== runningAs()) {
    removeTriggers();
    return;
  }
  try {
    leasedPass(now, memory, 'due');
  } catch (error) {
    recordFailure(memory, now, error);
    throw error;
  }
};

/** The edit trigger only hastens what the heartbeat would do anyway: it never waits long, and never mails. */
export const edited = (event: GoogleAppsScript.Events.SheetsOnEdit, now: number): void => {
  const tab = event.range.getSheet().getName();
  const key = acting.find((one) => one === lexiconOf('zh-CN').sheetOf(tab));
  if (key === undefined) return;
  const memory = recall();
  if (memory === null || memory.owner === '') return;
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(5000)) return;
  try {
    writeProgress(openDesk(now, memory));
    // A changed rule may move the next round: let the next heartbeat look.
    if (key !== 'tasks') remember({ ...(recall() ?? memory), next: null });
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
};
