import { placeTrigger } from '../execution/trigger-book';
import type { TriggerRecord } from '../execution/world';
import { sameAddress } from '../model/book';
import { createClockTriggerBuilder } from './clock-trigger-builder';
import { emulated } from './emulated';
import { nameOf } from './enumeration';
import { covers, SCOPE } from './scopes';
import { AUTH_MODE, AUTHORIZATION_STATUS, EVENT_TYPE, TRIGGER_SOURCE, WEEK_DAY } from './script-enums';
import type { ScriptRuntime } from './script-runtime';
import { createSpreadsheetTriggerBuilder } from './spreadsheet-trigger-builder';
import { createTrigger, recordOf } from './trigger';

type Emulated = Pick<
  GoogleAppsScript.Script.ScriptApp,
  | 'AuthMode'
  | 'AuthorizationStatus'
  | 'EventType'
  | 'TriggerSource'
  | 'WeekDay'
  | 'deleteTrigger'
  | 'getProjectTriggers'
  | 'getScriptId'
  | 'newTrigger'
  | 'requireScopes'
  | 'requireAllScopes'
  | 'getAuthorizationInfo'
>;

/** https://developers.google.com/apps-script/reference/script/script-app */
class ScriptAppService {
  readonly AuthMode = AUTH_MODE;
  readonly AuthorizationStatus = AUTHORIZATION_STATUS;
  readonly EventType = EVENT_TYPE;
  readonly TriggerSource = TRIGGER_SOURCE;
  readonly WeekDay = WEEK_DAY;
  readonly #runtime: ScriptRuntime;

  constructor(runtime: ScriptRuntime) {
    this.#runtime = runtime;
  }

  #called(method: string): void {
    this.#runtime.record(`ScriptApp.${method}`, 'other');
    this.#runtime.demand(`ScriptApp.${method}`, SCOPE.triggers);
  }

  #place(
    handler: string,
    parts: Pick<TriggerRecord, 'type' | 'schedule'>,
    method: string,
  ): GoogleAppsScript.Script.Trigger {
    const runtime = this.#runtime;
    const { world, file, effectiveUser } = runtime;
    const own = file.triggers.filter(({ owner }) => sameAddress(owner, effectiveUser));
    if (own.length >= world.limits.triggersPerUser) {
      throw runtime.exception(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    const record = placeTrigger(world, file, { handler, owner: effectiveUser, ...parts });
    runtime.settle(method);
    return createTrigger(runtime, record);
  }

  /** https://developers.google.com/apps-script/reference/script/script-app#newTrigger(String) */
  newTrigger(functionName: string): Pick<GoogleAppsScript.Script.TriggerBuilder, 'forSpreadsheet' | 'timeBased'> {
    this.#called('newTrigger');
    const runtime = this.#runtime;
    return emulated(runtime, 'TriggerBuilder', {
      /** https://developers.google.com/apps-script/reference/script/trigger-builder#forSpreadsheet(Spreadsheet) */
      forSpreadsheet: (_sheet: unknown) =>
        createSpreadsheetTriggerBuilder(runtime, (type) =>
          this.#place(functionName, { type }, 'SpreadsheetTriggerBuilder.create'),
        ) as GoogleAppsScript.Script.SpreadsheetTriggerBuilder,
      /** https://developers.google.com/apps-script/reference/script/trigger-builder#timeBased() */
      timeBased: () =>
        createClockTriggerBuilder(runtime, (schedule) =>
          this.#place(functionName, { type: 'CLOCK', schedule }, 'ClockTriggerBuilder.create'),
        ),
    });
  }

  /** https://developers.google.com/apps-script/reference/script/script-app#getProjectTriggers() — the current user's own only. */
  getProjectTriggers(): GoogleAppsScript.Script.Trigger[] {
    this.#called('getProjectTriggers');
    const { file, effectiveUser, realm } = this.#runtime;
    const list = new realm.Array<GoogleAppsScript.Script.Trigger>();
    for (const record of file.triggers) {
      if (sameAddress(record.owner, effectiveUser)) list.push(createTrigger(this.#runtime, record));
    }
    return list;
  }

  /** https://developers.google.com/apps-script/reference/script/script-app#deleteTrigger(Trigger) */
  deleteTrigger(trigger: GoogleAppsScript.Script.Trigger): void {
    this.#called('deleteTrigger');
    const { file } = this.#runtime;
    const record = recordOf(trigger);
    const at = file.triggers.findIndex(({ id }) => id === record?.id);
    if (at >= 0) file.triggers.splice(at, 1);
    this.#runtime.settle('ScriptApp.deleteTrigger');
  }

  /** https://developers.google.com/apps-script/reference/script/script-app#getScriptId() */
  getScriptId(): string {
    this.#runtime.record('ScriptApp.getScriptId', 'other');
    return this.#runtime.file.scriptId;
  }

  #granted(): readonly string[] {
    const { file, effectiveUser } = this.#runtime;
    return file.consents.granted[effectiveUser.toLowerCase()] ?? [];
  }

  /**
   * https://developers.google.com/apps-script/reference/script/script-app#requireScopes(AuthMode,String)
   * Ends the execution with a consent prompt where a scope is missing. A person of this host agrees to all or nothing.
   */
  requireScopes(_authMode: GoogleAppsScript.Script.AuthMode, oAuthScopes: string[]): void {
    this.#runtime.record('ScriptApp.requireScopes', 'other');
    const { script } = this.#runtime;
    for (const scope of oAuthScopes) {
      if ((script.scopes && !covers(script.scopes, scope)) || (script.scopes && !covers(this.#granted(), scope))) {
        throw this.#runtime.exception(
          'Authorization is required to perform that action. Please run the script again to authorize it.',
        );
      }
    }
  }

  /** https://developers.google.com/apps-script/reference/script/script-app#requireAllScopes(AuthMode) */
  requireAllScopes(authMode: GoogleAppsScript.Script.AuthMode): void {
    this.requireScopes(authMode, [...(this.#runtime.script.scopes ?? [])]);
  }

  /** https://developers.google.com/apps-script/reference/script/script-app#getAuthorizationInfo(AuthMode) */
  getAuthorizationInfo(authMode: GoogleAppsScript.Script.AuthMode): GoogleAppsScript.Script.AuthorizationInfo {
    this.#runtime.record('ScriptApp.getAuthorizationInfo', 'other');
    const { script } = this.#runtime;
    const missing =
      nameOf(authMode) === 'FULL' && (script.scopes ?? []).some((scope) => !covers(this.#granted(), scope));
    return emulated(this.#runtime, 'AuthorizationInfo', {
      getAuthorizationStatus: () => (missing ? AUTHORIZATION_STATUS.REQUIRED : AUTHORIZATION_STATUS.NOT_REQUIRED),
      /** https://developers.google.com/apps-script/reference/script/authorization-info#getAuthorizationUrl() */
      getAuthorizationUrl: () => (missing ? 'https://script.google.com/' : (null as unknown as string)),
    });
  }
}

export function createScriptApp(runtime: ScriptRuntime): Emulated {
  return emulated(runtime, 'ScriptApp', new ScriptAppService(runtime)) as unknown as Emulated;
}
