import { type ActingSheet, actingSheets, actorKey, type Edge } from '../jobs/edge';
import type { Memory } from '../jobs/memory';
import { lexiconOf } from '../text/lexicon';
import { openDesk } from './desk';
import { recall, remember, withLease } from './memory';
import { runPass } from './pass';
import { refreshTasks } from './refresh-tasks';
import { removeTriggers, runningAs } from './triggers';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A run that failed is remembered, so that 开始 and 运行状态 can say so; then Google reports it to the owner. */
const recordFailure = (memory: Memory, at: number, error: unknown): void => {
  const message = error instanceof Error ? error.message : String(error);
  remember({ ...(recall() ?? memory), lastRun: { at, ok: false, sent: 0, queued: 0, message } });
};

/** One full pass under the lease, after whatever a killed run left behind. Null while another run holds the lease. */
export const leasedPass = (now: number, memory: Memory, mails: 'due' | 'queue' | 'byHand') =>
  withLease(now, () => runPass(openDesk(now, memory), { mails }));

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

/** Whose hand typed in an ask, and that there is something to settle; the next heartbeat does. */
const noteAct = (event: EditEvent, tab: Sheet, key: 'notices' | 'approvals', memory: Memory, edge: Edge): void => {
  const actor = event.user?.getEmail?.().toLowerCase() ?? '';
  const part = edge.answers[key].includes(event.range.getColumn()) ? 'answer' : 'decision';
  const ids = tab.getRange(event.range.getRow(), 1, event.range.getNumRows(), 1).getValues();
  const acts = actor === '' || actor === memory.owner ? [] : ids.map(([id]) => [actorKey(String(id), part), actor]);
  remember({ ...memory, next: null, actors: { ...memory.actors, ...Object.fromEntries(acts) } });
};

const act = (event: EditEvent, tab: Sheet, key: ActingSheet, memory: Memory, now: number): void => {
  const { edge } = memory;
  // A changed rule may move any date: let the next heartbeat look through everything.
  if (key === 'settings' || key === 'calendar' || edge === null) remember({ ...memory, next: null });
  else if (key === 'tasks') {
    if (refreshTasks(tab, memory, edge, now) && memory.next !== null) remember({ ...memory, next: null });
  } else noteAct(event, tab, key, memory, edge);
};

/**
 * The edit trigger only hastens what the heartbeat would do anyway: it never waits long, never mails, and returns at
 * once unless it concerns a sheet in which edits act.
 */
export const edited = (event: EditEvent | undefined, now: number): void => {
  // Somebody ran it from the editor, where there is no edit to tell of.
  if (!event?.range) return;
  const tab = event.range.getSheet();
  const sheet = lexiconOf('zh-CN').sheetOf(tab.getName());
  const key = actingSheets.find((one) => one === sheet);
  if (key === undefined) return;
  // Released when the run ends, which is at once.
  if (!LockService.getDocumentLock().tryLock(5000)) return;
  const memory = recall();
  if (memory !== null && memory.owner !== '') act(event, tab, key, memory, now);
};
