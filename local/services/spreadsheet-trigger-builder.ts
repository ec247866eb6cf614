import type { TriggerRecord } from '../execution/world';
import { emulated, notEmulated } from './emulated';
import type { ScriptRuntime } from './script-runtime';

/** https://developers.google.com/apps-script/reference/script/spreadsheet-trigger-builder */
export function createSpreadsheetTriggerBuilder(
  runtime: ScriptRuntime,
  place: (type: TriggerRecord['type']) => GoogleAppsScript.Script.Trigger,
): Pick<GoogleAppsScript.Script.SpreadsheetTriggerBuilder, 'create' | 'onChange' | 'onEdit' | 'onOpen'> {
  let type: TriggerRecord['type'] | undefined;
  const builder: GoogleAppsScript.Script.SpreadsheetTriggerBuilder = emulated(runtime, 'SpreadsheetTriggerBuilder', {
    onEdit() {
      type = 'ON_EDIT';
      return builder;
    },
    onOpen() {
      type = 'ON_OPEN';
      return builder;
    },
    onChange() {
      type = 'ON_CHANGE';
      return builder;
    },
    onFormSubmit(): never {
      throw notEmulated(runtime, 'SpreadsheetTriggerBuilder.onFormSubmit');
    },
    create() {
      runtime.record('SpreadsheetTriggerBuilder.create', 'other');
      // What Google says to a builder that was told nothing is unverified.
      if (!type) throw runtime.exception('The trigger builder needs an event type.');
      return place(type);
    },
  });
  return builder;
}
