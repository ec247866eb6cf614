import type { Globals } from '../services/globals';
import { newObject } from '../services/realm-copy';
import { AUTH_MODE } from '../services/script-enums';
import type { ScriptRuntime } from '../services/script-runtime';
import { createUser } from '../services/user';
import { wallTime } from './zone';

/** What an edit came to, as its event tells it: texts only where one cell was edited. */
export interface Edited {
  sheet: string;
  a1: string;
  value?: string;
  oldValue?: string;
}

type MakeEvent = (globals: Globals, runtime: ScriptRuntime) => unknown[];

function event(runtime: ScriptRuntime, triggerUid: string | undefined, parts: Record<string, unknown>): unknown[] {
  const object = newObject(runtime.realm);
  object.authMode = AUTH_MODE[runtime.authMode];
  Object.assign(object, parts);
  if (triggerUid !== undefined) object.triggerUid = triggerUid;
  return [object];
}

function fromSheet(globals: Globals, runtime: ScriptRuntime) {
  return { source: globals.SpreadsheetApp.getActiveSpreadsheet(), user: createUser(runtime, runtime.activeUser) };
}

/** https://developers.google.com/apps-script/guides/triggers/events#open */
export function openEvent(triggerUid?: string): MakeEvent {
  return (globals, runtime) => event(runtime, triggerUid, fromSheet(globals, runtime));
}

/** https://developers.google.com/apps-script/guides/triggers/events#edit */
export function editEvent({ sheet, a1, ...texts }: Edited, triggerUid?: string): MakeEvent {
  return (globals, runtime) => {
    const range = globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet)?.getRange(a1);
    return event(runtime, triggerUid, { ...fromSheet(globals, runtime), range, ...texts });
  };
}

/** https://developers.google.com/apps-script/guides/triggers/events#change */
export function changeEvent(changeType: string, triggerUid: string): MakeEvent {
  return (globals, runtime) => event(runtime, triggerUid, { ...fromSheet(globals, runtime), changeType });
}

/** The ISO week: the reference does not say which weeks it counts. Unverified. */
function weekOfYear(now: number, weekday: number): number {
  const day = 86_400_000;
  const thursday = now + (4 - weekday) * day;
  return Math.floor((thursday - Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1)) / (7 * day)) + 1;
}

/** https://developers.google.com/apps-script/guides/triggers/events#time-driven_events */
export function clockEvent(now: number, triggerUid: string): MakeEvent {
  const wall = wallTime(now, 'UTC');
  return (_globals, runtime) =>
    event(runtime, triggerUid, {
      year: wall.year,
      month: wall.month,
      'day-of-month': wall.day,
      'day-of-week': wall.weekday,
      'week-of-year': weekOfYear(now, wall.weekday),
      hour: wall.hour,
      minute: wall.minute,
      second: wall.second,
      timezone: 'UTC',
    });
}
