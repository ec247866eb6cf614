import { TOO_MANY_LOCKS, takesLockOperation } from '../execution/lock-use';
import { emulated } from './emulated';
import type { ScriptRuntime } from './script-runtime';

/**
 * https://developers.google.com/apps-script/reference/lock/lock
 * Executions of the host never run side by side; one can only run inside another (`host.between`), and the outer one
 * stands still meanwhile. So whoever waits for a lock waits in vain, and time passes.
 */
class LockHandle implements GoogleAppsScript.Lock.Lock {
  readonly #runtime: ScriptRuntime;
  readonly #key: string;

  constructor(runtime: ScriptRuntime, name: string) {
    this.#runtime = runtime;
    this.#key = `${runtime.file.id} ${name}`;
  }

  get #holder(): string | undefined {
    return this.#runtime.world.locks.get(this.#key);
  }

  #called(method: string): void {
    const runtime = this.#runtime;
    runtime.record(`Lock.${method}`, 'other');
    if (!takesLockOperation(runtime.world, runtime.file.scriptId)) throw runtime.exception(TOO_MANY_LOCKS);
  }

  #take(timeout: number): boolean {
    const { executionId, world } = this.#runtime;
    const holder = this.#holder;
    if (holder === executionId) return true;
    if (timeout < 0) return false;
    if (holder !== undefined) {
      this.#runtime.sleep(timeout);
      return false;
    }
    world.locks.set(this.#key, executionId);
    return true;
  }

  /** https://developers.google.com/apps-script/reference/lock/lock#hasLock() */
  hasLock(): boolean {
    this.#called('hasLock');
    return this.#holder === this.#runtime.executionId;
  }

  /** https://developers.google.com/apps-script/reference/lock/lock#tryLock(Integer) */
  tryLock(timeoutInMillis: number): boolean {
    this.#called('tryLock');
    return this.#take(timeoutInMillis);
  }

  /** https://developers.google.com/apps-script/reference/lock/lock#waitLock(Integer) */
  waitLock(timeoutInMillis: number): void {
    this.#called('waitLock');
    if (!this.#take(timeoutInMillis)) {
      throw this.#runtime.exception('Lock timeout: another process was holding the lock for too long.');
    }
  }

  /** https://developers.google.com/apps-script/reference/lock/lock#releaseLock() */
  releaseLock(): void {
    this.#called('releaseLock');
    if (this.#holder === this.#runtime.executionId) this.#runtime.world.locks.delete(this.#key);
  }
}

/** https://developers.google.com/apps-script/reference/lock/lock-service */
export function createLockService(runtime: ScriptRuntime): GoogleAppsScript.Lock.LockService {
  const lock = (name: string) => emulated(runtime, 'Lock', new LockHandle(runtime, name));
  return emulated(runtime, 'LockService', {
    /** https://developers.google.com/apps-script/reference/lock/lock-service#getDocumentLock() */
    getDocumentLock: () => lock('document'),
    /** https://developers.google.com/apps-script/reference/lock/lock-service#getScriptLock() */
    getScriptLock: () => lock('script'),
    /** https://developers.google.com/apps-script/reference/lock/lock-service#getUserLock() */
    getUserLock: () => lock(`user ${runtime.effectiveUser.toLowerCase()}`),
  });
}
