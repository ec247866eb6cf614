import type { TriggerRecord } from '../execution/world';
import { emulated } from './emulated';
import { EVENT_TYPE, TRIGGER_SOURCE } from './script-enums';
import type { ScriptRuntime } from './script-runtime';

const records = new WeakMap<object, TriggerRecord>();

/** https://developers.google.com/apps-script/reference/script/trigger */
export function createTrigger(runtime: ScriptRuntime, record: TriggerRecord): GoogleAppsScript.Script.Trigger {
  const clock = record.type === 'CLOCK';
  const trigger: GoogleAppsScript.Script.Trigger = emulated(runtime, 'Trigger', {
    /** https://developers.google.com/apps-script/reference/script/trigger#getEventType() */
    getEventType: () => EVENT_TYPE[record.type],
    /** https://developers.google.com/apps-script/reference/script/trigger#getHandlerFunction() */
    getHandlerFunction: () => record.handler,
    /** https://developers.google.com/apps-script/reference/script/trigger#getTriggerSource() */
    getTriggerSource: () => (clock ? TRIGGER_SOURCE.CLOCK : TRIGGER_SOURCE.SPREADSHEETS),
    /** https://developers.google.com/apps-script/reference/script/trigger#getTriggerSourceId() — null for the clock [R]. */
    getTriggerSourceId: () => (clock ? (null as unknown as string) : runtime.file.id),
    /** https://developers.google.com/apps-script/reference/script/trigger#getUniqueId() */
    getUniqueId: () => record.id,
  });
  records.set(trigger, record);
  return trigger;
}

/** What stands behind a trigger that a script hands over. */
export function recordOf(trigger: GoogleAppsScript.Script.Trigger): TriggerRecord | undefined {
  return records.get(trigger);
}
