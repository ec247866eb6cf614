/**
 * What google.script.run carries: texts, numbers, booleans, null, and plain objects and arrays of them. Functions, dates
 * and the like make the call fail (https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values).
 */
function carried(value: unknown, property: string): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'undefined':
      return null;
    case 'object':
      return value === null ? null : carriedObject(value, property);
    default:
      throw illegal(property);
  }
}

function illegal(property: string): Error {
  return new TypeError(`Failed due to illegal value in property: ${property}`);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object without a prototype is plain unless it is one of Google's own, which print their name.
  if (prototype === null) return typeof Reflect.get(value, 'toString') !== 'function';
  return Object.prototype.toString.call(value) === '[object Object]' && Object.getPrototypeOf(prototype) === null;
}

function carriedObject(value: object, property: string): unknown {
  if (Array.isArray(value)) return Array.from(value, (item, index) => carried(item, String(index)));
  if (!isPlain(value)) throw illegal(property);
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) copy[key] = carried(item, key);
  }
  return copy;
}

/** The arguments of a call, as the script gets them. */
export function carriedArguments(values: readonly unknown[]): unknown[] {
  return values.map((value, index) => carried(value, String(index)));
}

/** What a call brings back. That a date is refused is documented; how the page learns of it is unverified. */
export function carriedResult(value: unknown): unknown {
  return carried(value, 'result');
}

/**
 * The error that a page's failure handler gets: its message begins with the name of the script's error, which pages are
 * known to strip. The name `ScriptError` is from memory: unverified.
 */
export function asSentToPage(error: Error): Error {
  const sent = new Error(`${error.name}: ${error.message}`, { cause: error });
  sent.name = 'ScriptError';
  return sent;
}
