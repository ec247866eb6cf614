import { emulated } from './emulated';
import type { Runtime } from './runtime';

/** https://developers.google.com/apps-script/reference/base/user */
class UserService implements Pick<GoogleAppsScript.Base.User, 'getEmail'> {
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  /** https://developers.google.com/apps-script/reference/base/user#getEmail() */
  getEmail(): string {
    return this.#email;
  }

  /** Not in the reference; older scripts print the user instead. */
  toString(): string {
    return this.#email;
  }
}

export function createUser(runtime: Pick<Runtime, 'realm'>, email: string): GoogleAppsScript.Base.User {
  // getUserLoginId, long deprecated, is left out and refused by name.
  return emulated(runtime, 'User', new UserService(email)) as unknown as GoogleAppsScript.Base.User;
}
