import type { Realm } from '../runtime';
import type { CallSpec } from './call-spec';
import type { Context } from './context';
import { handleName, nameHandle } from './names';
import { checkParameters, isDate } from './parameters';
import { tabOf } from './tab-of';

export { alters, type CallSpec, type Calls, gives, makes, reads, tells, writes } from './call-spec';

/** What lies behind a handle. */
export interface Core {
  readonly context: Context;
}

/** Some methods of a class, grouped by concern; made when the first of them is called. */
export interface Part<C extends Core> {
  new (core: C): object;
  readonly calls: Readonly<Record<string, CallSpec>>;
}

export interface HandleClass<C extends Core, Face extends object> {
  readonly name: string;
  /** The object that a script sees; the same one for the same core. */
  handle(core: C): Face;
  /** What lies behind an object of this class, undefined for anything else. */
  coreOf(value: unknown): C | undefined;
  /** Gives the class its methods; done once, in assemble.ts, so that the files of the service form no circle. */
  emulate(...parts: readonly Part<C>[]): void;
  /** The names of the methods that are emulated. */
  methods(): readonly string[];
}

/** Asked of any object by consoles, test runners and `await`: no method of Google's, so no reason to complain. */
const silent =
  /^(\$\$|@@|then$|toJSON$|constructor$|inspect$|length$|asymmetricMatch$|nodeType$|tagName$|hasAttribute$|valueOf$|prototype$|__)/;

/** A value on its way to the script: arrays and dates are copied into its realm, handles and enums pass. */
function outward(value: unknown, realm: Realm): unknown {
  if (typeof value !== 'object' || value === null || handleName(value) !== undefined) return value;
  if (Array.isArray(value)) {
    const copy = new realm.Array<unknown>(value.length);
    for (let index = 0; index < value.length; index += 1) copy[index] = outward(value[index], realm);
    return copy;
  }
  if (value instanceof Date) return new realm.Date(value.getTime());
  return value;
}

/** Arguments as they are now: a script may go on working on an array that it has handed over. */
function kept(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || handleName(value) !== undefined) return value;
  if (Array.isArray(value)) return Array.from(value, kept);
  return isDate(value) ? new Date(Number(value)) : value;
}

/**
 * Defines a class of the service. A handle is a Proxy: it counts each call, checks its arguments, copies what crosses
 * the seam, and refuses by name what is not emulated. Calls inside the service go to the cores and are not counted.
 * What writes to a `buffered` class waits in the execution's buffer, unless the script needs what it gives back.
 */
export function defineHandle<C extends Core, Face extends object>(
  name: string,
  { constants = {}, buffered = false }: { constants?: Readonly<Record<string, unknown>>; buffered?: boolean } = {},
): HandleClass<C, Face> {
  const partOf = new Map<string, Part<C>>();
  const cores = new WeakMap<object, C>();
  const handles = new WeakMap<C, Face>();

  function makeHandle(core: C): Face {
    const made = new Map<Part<C>, object>();
    const methods = new Map<string, unknown>();

    function method(key: string): unknown {
      const part = partOf.get(key);
      if (!part) return undefined;
      const spec = part.calls[key];
      let instance = made.get(part);
      if (!instance) {
        instance = new part(core);
        made.set(part, instance);
      }
      const implementation: unknown = Reflect.get(instance, key);
      if (!spec || typeof implementation !== 'function') return undefined;
      const target = instance;
      const { runtime } = core.context;
      return (...values: unknown[]): unknown => {
        const { buffer } = runtime;
        const held = buffer !== undefined && buffered && (spec.gives === 'handle' || spec.gives === 'nothing');
        runtime.record(`${name}.${key}`, spec.kind, tabOf(core), held);
        checkParameters(runtime, `${ownerOf(name)}.${key}`, values, spec.takes);
        let result: unknown;
        if (held) {
          const given = values.map(kept);
          buffer.hold(runtime.book, () => Reflect.apply(implementation, target, given));
          result = spec.gives === 'handle' ? proxy : undefined;
        } else {
          if (spec.tells) buffer?.putOut();
          result = outward(Reflect.apply(implementation, target, values), runtime.realm);
        }
        runtime.done?.();
        return result;
      };
    }

    const proxy = new Proxy(Object.create(null) as object, {
      get(_target, key) {
        if (typeof key === 'symbol') return undefined;
        const bound = methods.get(key);
        if (bound !== undefined) return bound;
        const found = key === 'toString' ? () => name : (constants[key] ?? method(key));
        if (found === undefined) {
          if (silent.test(key)) return undefined;
          throw new core.context.runtime.realm.Error(`${name}.${key} is not emulated`);
        }
        methods.set(key, found);
        return found;
      },
      has: (_target, key) => typeof key === 'string' && partOf.has(key),
      ownKeys: () => [],
    }) as Face;
    nameHandle(proxy, name);
    cores.set(proxy, core);
    return proxy;
  }

  return {
    name,
    emulate(...parts) {
      for (const part of parts) for (const method of Object.keys(part.calls)) partOf.set(method, part);
    },
    methods: () => [...partOf.keys()],
    handle(core) {
      const made = handles.get(core);
      if (made) return made;
      const fresh = makeHandle(core);
      handles.set(core, fresh);
      return fresh;
    },
    coreOf(value) {
      return typeof value === 'object' && value !== null ? cores.get(value) : undefined;
    },
  };
}

function ownerOf(name: string): string {
  return name === 'SpreadsheetApp' ? name : `SpreadsheetApp.${name}`;
}
