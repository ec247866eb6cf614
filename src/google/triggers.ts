import type { Memory } from '../jobs/memory';
import { TRIGGER_SCOPES } from '../jobs/migrations/index';

/** The functions that triggers call; both are top-level functions of the script. */
const HEARTBEAT = 'heartbeat';
const EDIT = 'onWorkbookEdit';

/** The address of whoever this runs as: in a trigger its maker, in a menu the one who clicked. */
export const runningAs = (): string => Session.getEffectiveUser().getEmail().toLowerCase();

/** Removes the triggers of whoever runs this; another's cannot even be seen. */
export const removeTriggers = (): void => {
  for (const trigger of ScriptApp.getProjectTriggers())
    if ([HEARTBEAT, EDIT].includes(trigger.getHandlerFunction())) ScriptApp.deleteTrigger(trigger);
};

/** One hourly heartbeat and one edit trigger, never two: old ones of the same person go first. */
export const makeTriggers = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void => {
  // Asked for before they are made, or they would fail in silence later.
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [...TRIGGER_SCOPES]);
  removeTriggers();
  ScriptApp.newTrigger(HEARTBEAT).timeBased().everyHours(1).create();
  ScriptApp.newTrigger(EDIT).forSpreadsheet(spreadsheet).onEdit().create();
};

/** Whether reminders run under somebody else's name. */
export const runsAsAnother = (memory: Memory): boolean => memory.owner !== '' && memory.owner !== runningAs();
