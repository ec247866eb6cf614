import type { CacheItem } from '../execution/world';
import { emulated } from './emulated';
import { copyInto } from './realm-copy';
import type { ScriptRuntime } from './script-runtime';

const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;

/**
 * https://developers.google.com/apps-script/reference/cache/cache
 * What only writes answers null: seen for `put` and `remove` (gas-fakes, test/teststores.js), unverified for the others.
 */
class CacheStore implements GoogleAppsScript.Cache.Cache {
  readonly #runtime: ScriptRuntime;
  readonly #name: string;

  constructor(runtime: ScriptRuntime, name: string) {
    this.#runtime = runtime;
    this.#name = name;
  }

  get #items(): Record<string, CacheItem> {
    const stores = this.#runtime.file.cache;
    stores[this.#name] ??= {};
    return stores[this.#name] ?? {};
  }

  #read(key: string): string | null {
    const item = Object.hasOwn(this.#items, key) ? this.#items[key] : undefined;
    return item && item.until > this.#runtime.now() ? item.value : null;
  }

  #write(key: string, value: unknown, seconds: number): void {
    const { cacheKeyLength, cacheValueBytes, cacheItems } = this.#runtime.world.limits;
    const text = String(value);
    if (!key) throw this.#runtime.exception('Invalid argument: key');
    if (key.length > cacheKeyLength) throw this.#runtime.exception('Argument too large: key');
    if (Buffer.byteLength(text, 'utf8') > cacheValueBytes) throw this.#runtime.exception('Argument too large: value');
    const items = this.#items;
    delete items[key];
    items[key] = { value: text, until: this.#runtime.now() + Math.min(seconds, MAX_SECONDS) * 1_000 };
    const keys = Object.keys(items);
    // Measured at Google: a full cache forgets its oldest tenth at once (PLATFORM.md, section 1).
    if (keys.length > cacheItems) {
      for (const old of keys.slice(0, Math.max(1, Math.floor(cacheItems / 10)))) delete items[old];
    }
  }

  /** https://developers.google.com/apps-script/reference/cache/cache#get(String) */
  get(key: string): string | null {
    this.#runtime.record('Cache.get', 'other');
    return this.#read(key);
  }

  /** https://developers.google.com/apps-script/reference/cache/cache#getAll(String) */
  getAll(keys: string[]): Record<string, string> {
    this.#runtime.record('Cache.getAll', 'other');
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.#read(key);
      if (value !== null) found[key] = value;
    }
    return copyInto(this.#runtime.realm, found);
  }

  /** https://developers.google.com/apps-script/reference/cache/cache#put(String,String,Integer) */
  put(key: string, value: string, expirationInSeconds = DEFAULT_SECONDS): null {
    this.#runtime.record('Cache.put', 'other');
    this.#write(key, value, expirationInSeconds);
    return null;
  }

  /** https://developers.google.com/apps-script/reference/cache/cache#putAll(Object,Integer) */
  putAll(values: Record<string, unknown>, expirationInSeconds = DEFAULT_SECONDS): null {
    this.#runtime.record('Cache.putAll', 'other');
    for (const [key, value] of Object.entries(values)) this.#write(key, value, expirationInSeconds);
    return null;
  }

  /** https://developers.google.com/apps-script/reference/cache/cache#remove(String) */
  remove(key: string): null {
    this.#runtime.record('Cache.remove', 'other');
    delete this.#items[key];
    return null;
  }

  /** https://developers.google.com/apps-script/reference/cache/cache#removeAll(String) */
  removeAll(keys: string[]): null {
    this.#runtime.record('Cache.removeAll', 'other');
    for (const key of keys) delete this.#items[key];
    return null;
  }
}

/** https://developers.google.com/apps-script/reference/cache/cache-service */
export function createCacheService(runtime: ScriptRuntime): GoogleAppsScript.Cache.CacheService {
  const store = (name: string) => emulated(runtime, 'Cache', new CacheStore(runtime, name));
  return emulated(runtime, 'CacheService', {
    /** https://developers.google.com/apps-script/reference/cache/cache-service#getDocumentCache() */
    getDocumentCache: () => store('document'),
    /** https://developers.google.com/apps-script/reference/cache/cache-service#getScriptCache() */
    getScriptCache: () => store('script'),
    /** https://developers.google.com/apps-script/reference/cache/cache-service#getUserCache() */
    getUserCache: () => store(`user ${runtime.effectiveUser.toLowerCase()}`),
  });
}
