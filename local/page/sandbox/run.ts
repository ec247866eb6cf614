/**
 * `google.script` as a dialog's page finds it, talking to the page around the frame by messages. The frame has an origin
 * of its own and no network, so that this is its only way out.
 * https://developers.google.com/apps-script/guides/html/reference/run
 */

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  success: Handler | undefined;
  failure: Handler | undefined;
  userObject: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

/** Texts, numbers, booleans, null, and plain objects and arrays of them; anything else makes the call fail at once. */
function carried(value: unknown, property: string): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map((item, index) => carried(item, String(index)));
  if (value instanceof HTMLFormElement) return formOf(value);
  const plain = typeof value === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(value));
  if (!plain) throw new TypeError(`Failed due to illegal value in property: ${property}`);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, carried(item, key)]));
}

/** A form travels as an object of its fields; of several fields with one name, as their list. */
function formOf(form: HTMLFormElement): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') continue;
    const before = fields[name];
    fields[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return fields;
}

function runner(handlers: Handlers): object {
  const chain: Record<string, (given: unknown) => object> = {
    withSuccessHandler: (success) => runner({ ...handlers, success: success as Handler }),
    withFailureHandler: (failure) => runner({ ...handlers, failure: failure as Handler }),
    withUserObject: (userObject) => runner({ ...handlers, userObject }),
  };
  return new Proxy(chain, {
    get(_target, name) {
      if (typeof name !== 'string') return undefined;
      if (Object.hasOwn(chain, name)) return chain[name];
      return (...args: unknown[]): void => {
        calls += 1;
        const message = {
          kind: 'call',
          id: calls,
          name,
          args: args.map((value, index) => carried(value, String(index))),
        };
        waiting.set(calls, handlers);
        parent.postMessage(message, '*');
      };
    },
  });
}

addEventListener('message', (event) => {
  if (event.source !== parent) return;
  const handlers = waiting.get(event.data.id);
  if (!handlers) return;
  waiting.delete(event.data.id);
  const { success, failure, userObject } = handlers;
  if (event.data.ok) success?.(event.data.value, userObject);
  else {
    const error = new Error(event.data.message);
    error.name = 'ScriptError';
    if (failure) failure(error, userObject);
    else console.error(error);
  }
});

function tell(kind: string, size?: number): void {
  parent.postMessage({ kind, size }, '*');
}

addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) tell('close');
});

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({ success: undefined, failure: undefined, userObject: undefined }),
      host: {
        close: () => tell('close'),
        setHeight: (height: number) => tell('height', height),
        setWidth: (width: number) => tell('width', width),
        editor: { focus: () => tell('focus') },
        origin: 'https://docs.google.com',
      },
    },
  },
});
