import vm from 'node:vm';
import type { Realm } from '../services/runtime';

/** A promise that a script's function returned, as far as its microtasks got. */
export interface Settled {
  state: 'pending' | 'fulfilled' | 'rejected';
  value: unknown;
}

export interface ScriptRealm extends Realm {
  Promise: PromiseConstructor;
  TypeError: ErrorConstructor;
  /** Follows a promise from inside its own context, whose microtasks run when the execution ends. */
  watch(promise: unknown, settled: Settled): void;
}

interface Sources {
  now(): number;
  random(): number;
}

/**
 * What V8 offers and Apps Script does not, and where time comes from. `Date` has a prototype of its own, from which the
 * context's is inherited: to redefine `constructor` of the latter made V8 look through every context that was not yet
 * collected, which cost a run more than all else here. An `Intl` formatter asked without a date would read the machine's clock.
 */
const PRELUDE = new vm.Script(
  `(({ now, random }) => {
  for (const name of ['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate',
    'queueMicrotask', 'structuredClone', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'fetch', 'Blob', 'atob',
    'btoa', 'crypto', 'performance', 'process', 'Buffer', 'require', 'module', 'exports', 'global', 'AbortController',
    'EventTarget', 'Event', 'console']) delete globalThis[name];
  const MachineDate = Date;
  const HostDate = function Date(year, month, day, hours, minutes, seconds, milliseconds) {
    if (new.target === undefined) return new MachineDate(now()).toString();
    return Reflect.construct(MachineDate, arguments.length ? arguments : [now()], new.target);
  };
  const hidden = (value) => ({ value, writable: true, configurable: true });
  Object.defineProperties(HostDate, {
    now: hidden(() => now()),
    parse: hidden(MachineDate.parse),
    UTC: hidden(MachineDate.UTC),
    prototype: { value: Object.create(MachineDate.prototype, { constructor: hidden(HostDate) }), writable: false },
  });
  globalThis.Date = HostDate;
  Math.random = random;
  const shown = Intl.DateTimeFormat.prototype;
  const format = Object.getOwnPropertyDescriptor(shown, 'format').get;
  const toParts = shown.formatToParts;
  Object.defineProperty(shown, 'format', { configurable: true, get() {
    const bound = format.call(this);
    return (date) => bound(date === undefined ? now() : date);
  } });
  shown.formatToParts = function formatToParts(date) { return toParts.call(this, date === undefined ? now() : date); };
  const watch = (promise, settled) => {
    promise.then(
      (value) => { settled.state = 'fulfilled'; settled.value = value; },
      (error) => { settled.state = 'rejected'; settled.value = error; },
    );
  };
  return { Date: HostDate, Error, TypeError, Array, Object, Promise, watch };
})`,
  { filename: 'local-host-prelude.js' },
);

/**
 * A fresh global scope, as Google gives every execution one, with the host's clock in it. Its global object is V8's own: one
 * of Node's would be asked anew for `Math` or `String` each time that the script names them, which took a third of a run.
 */
export function createRealm(sources: Sources): { context: vm.Context; realm: ScriptRealm } {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { microtaskMode: 'afterEvaluate' });
  return { context, realm: PRELUDE.runInContext(context)(sources) };
}

const ENTRY = new vm.Script('{ const act = globalThis[" entry"]; delete globalThis[" entry"]; act(); }', {
  filename: 'local-host-entry.js',
});

/** Runs `act` as a script of the context: its microtasks are worked off before this returns, an endless loop is stopped. */
export function runInRealm(context: vm.Context, act: () => void, realMs: number): void {
  context[' entry'] = act;
  ENTRY.runInContext(context, { timeout: realMs, displayErrors: false });
}
