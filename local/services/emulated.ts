import type { Runtime } from './runtime';

/** What JavaScript itself looks for on any object; a missing one is no sign of a Google method that is missing here. */
const LANGUAGE = new Set(['then', 'toJSON', 'constructor', 'inspect', 'nodeType', 'asymmetricMatch', '$$typeof']);

const methods = new WeakMap<object, () => string[]>();

function methodNames(target: object): string[] {
  const names = new Set<string>();
  for (let level: object | null = target; level && level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (typeof value === 'function') names.add(name);
    }
  }
  names.delete('constructor');
  names.delete('toString');
  return [...names].sort();
}

/** The methods of an object that `emulated` made. */
export function methodsOf(object: object): string[] {
  return methods.get(object)?.() ?? [];
}

/** The refusal of what the host has no counterpart for, as an error of the script's own. */
export function notEmulated({ realm }: Pick<Runtime, 'realm'>, what: string): Error {
  return new realm.Error(`${what} is not emulated`);
}

/**
 * Makes an object refuse whatever it does not have: a method that is not emulated must stop the script with its name
 * rather than be `undefined`. Methods keep their object when they are handed about.
 */
export function emulated<T extends object>(runtime: Pick<Runtime, 'realm' | 'done'>, name: string, target: T): T {
  const bound = new Map<PropertyKey, unknown>();
  const proxy = new Proxy(target, {
    get(object, key) {
      const value: unknown = Reflect.get(object, key, object);
      if (typeof value === 'function' && key !== 'constructor') {
        const known =
          bound.get(key) ??
          ((...args: unknown[]) => {
            const result: unknown = Reflect.apply(value, object, args);
            runtime.done?.();
            return result;
          });
        bound.set(key, known);
        return known;
      }
      if (value !== undefined || key in object || typeof key === 'symbol' || LANGUAGE.has(key)) return value;
      throw notEmulated(runtime, `${name}.${key}`);
    },
  });
  methods.set(proxy, () => methodNames(target));
  return proxy;
}
