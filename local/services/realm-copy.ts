import type { Realm } from './runtime';

/** An empty object of the script's own. */
export function newObject(realm: Realm): Record<string, unknown> {
  return new realm.Object() as Record<string, unknown>;
}

/**
 * A copy of plain data made with the script's own constructors: Google's services hand over values, never the host's
 * objects, and a value of another realm fails `instanceof` inside.
 */
export function copyInto<T>(realm: Realm, value: T): T;
export function copyInto(realm: Realm, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const array = new realm.Array<unknown>();
    for (const item of value) array.push(copyInto(realm, item));
    return array;
  }
  if (Object.prototype.toString.call(value) === '[object Date]') return new realm.Date(Number(value));
  const object = newObject(realm);
  for (const [key, item] of Object.entries(value)) object[key] = copyInto(realm, item);
  return object;
}
