import { emulated } from './emulated';
import { SCOPE } from './scopes';
import type { ScriptRuntime } from './script-runtime';
import { createUser } from './user';

type Emulated = Pick<
  GoogleAppsScript.Base.Session,
  'getActiveUser' | 'getEffectiveUser' | 'getScriptTimeZone' | 'getActiveUserLocale' | 'getTemporaryActiveUserKey'
>;

/** https://developers.google.com/apps-script/reference/base/session */
class SessionService implements Emulated {
  readonly #runtime: ScriptRuntime;

  constructor(runtime: ScriptRuntime) {
    this.#runtime = runtime;
  }

  /**
   * https://developers.google.com/apps-script/reference/base/session#getActiveUser()
   * Blank without the scope for addresses, and wherever Google keeps the address back.
   */
  getActiveUser() {
    this.#runtime.record('Session.getActiveUser', 'other');
    return createUser(this.#runtime, this.#runtime.activeUser);
  }

  /** https://developers.google.com/apps-script/reference/base/session#getEffectiveUser() */
  getEffectiveUser() {
    const runtime = this.#runtime;
    runtime.record('Session.getEffectiveUser', 'other');
    const scopes = runtime.script.scopes;
    if (scopes && !scopes.includes(SCOPE.email)) return createUser(runtime, '');
    // A simple trigger runs as whoever acts, and knows his address no better than getActiveUser does. Unverified.
    return createUser(runtime, runtime.kind === 'simple' ? runtime.activeUser : runtime.effectiveUser);
  }

  /** https://developers.google.com/apps-script/reference/base/session#getScriptTimeZone() */
  getScriptTimeZone(): string {
    this.#runtime.record('Session.getScriptTimeZone', 'other');
    return this.#runtime.scriptTimeZone;
  }

  /** https://developers.google.com/apps-script/reference/base/session#getActiveUserLocale() */
  getActiveUserLocale(): string {
    this.#runtime.record('Session.getActiveUserLocale', 'other');
    return this.#runtime.world.userLocale;
  }

  /** https://developers.google.com/apps-script/reference/base/session#getTemporaryActiveUserKey() */
  getTemporaryActiveUserKey(): string {
    this.#runtime.record('Session.getTemporaryActiveUserKey', 'other');
    return `user-${this.#runtime.file.scriptId}-${this.#runtime.actor}`;
  }
}

export function createSession(runtime: ScriptRuntime): Emulated {
  return emulated(runtime, 'Session', new SessionService(runtime));
}
