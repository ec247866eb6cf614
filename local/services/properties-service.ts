import { used, withUse } from '../execution/quota';
import { emulated } from './emulated';
import { copyInto } from './realm-copy';
import type { ScriptRuntime } from './script-runtime';

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

/** https://developers.google.com/apps-script/reference/properties/properties */
class PropertiesStore implements GoogleAppsScript.Properties.Properties {
  readonly #runtime: ScriptRuntime;
  readonly #name: string;

  constructor(runtime: ScriptRuntime, name: string) {
    this.#runtime = runtime;
    this.#name = name;
  }

  get #values(): Record<string, string> {
    const stores = this.#runtime.file.properties;
    stores[this.#name] ??= {};
    return stores[this.#name] ?? {};
  }

  /** The sentence is that of other services; for properties it is unverified. */
  #called(method: string): void {
    const runtime = this.#runtime;
    runtime.record(`Properties.${method}`, 'other');
    const { world, effectiveUser } = runtime;
    if (used(world.propertyUse, effectiveUser, world.now) >= world.limits.propertyOpsPerDay) {
      throw runtime.exception('Service invoked too many times for one day: properties.');
    }
    world.propertyUse = withUse(world.propertyUse, effectiveUser, world.now, 1);
  }

  #self(): GoogleAppsScript.Properties.Properties {
    return createStore(this.#runtime, this.#name);
  }

  #replace(values: Record<string, string>): void {
    const { propertyValueBytes, propertyStoreBytes } = this.#runtime.world.limits;
    let total = 0;
    for (const [key, value] of Object.entries(values)) {
      // Which of Google's two words for it applies here is unverified.
      if (bytes(value) > propertyValueBytes) throw this.#runtime.exception('Argument too large: value');
      total += bytes(key) + bytes(value);
    }
    if (total > propertyStoreBytes) {
      throw this.#runtime.exception(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.#runtime.file.properties[this.#name] = values;
  }

  /** https://developers.google.com/apps-script/reference/properties/properties#getProperty(String) */
  getProperty(key: string): string | null {
    this.#called('getProperty');
    const values = this.#values;
    return Object.hasOwn(values, key) ? (values[key] ?? null) : null;
  }

  /** https://developers.google.com/apps-script/reference/properties/properties#getProperties() */
  getProperties(): Record<string, string> {
    this.#called('getProperties');
    return copyInto(this.#runtime.realm, this.#values);
  }

  /** https://developers.google.com/apps-script/reference/properties/properties#getKeys() */
  getKeys(): string[] {
    this.#called('getKeys');
    return copyInto(this.#runtime.realm, Object.keys(this.#values));
  }

  /** https://developers.google.com/apps-script/reference/properties/properties#setProperty(String,String) */
  setProperty(key: string, value: string): GoogleAppsScript.Properties.Properties {
    this.#called('setProperty');
    this.#replace({ ...this.#values, [String(key)]: String(value) });
    this.#runtime.settle('Properties.setProperty');
    return this.#self();
  }

  /** https://developers.google.com/apps-script/reference/properties/properties#setProperties(Object,Boolean) */
  setProperties(properties: Record<string, string>, deleteAllOthers = false): GoogleAppsScript.Properties.Properties {
    this.#called('setProperties');
    const given = Object.entries(properties).map(([key, value]) => [key, String(value)] as const);
    this.#replace({ ...(deleteAllOthers ? {} : this.#values), ...Object.fromEntries(given) });
    this.#runtime.settle('Properties.setProperties');
    return this.#self();
  }

  /** https://developers.google.com/apps-script/reference/properties/properties#deleteProperty(String) */
  deleteProperty(key: string): GoogleAppsScript.Properties.Properties {
    this.#called('deleteProperty');
    const { [key]: _gone, ...rest } = this.#values;
    this.#replace(rest);
    this.#runtime.settle('Properties.deleteProperty');
    return this.#self();
  }

  /** https://developers.google.com/apps-script/reference/properties/properties#deleteAllProperties() */
  deleteAllProperties(): GoogleAppsScript.Properties.Properties {
    this.#called('deleteAllProperties');
    this.#replace({});
    this.#runtime.settle('Properties.deleteAllProperties');
    return this.#self();
  }
}

function createStore(runtime: ScriptRuntime, name: string): GoogleAppsScript.Properties.Properties {
  return emulated(runtime, 'Properties', new PropertiesStore(runtime, name));
}

/** https://developers.google.com/apps-script/reference/properties/properties-service */
export function createPropertiesService(runtime: ScriptRuntime): GoogleAppsScript.Properties.PropertiesService {
  return emulated(runtime, 'PropertiesService', {
    /** https://developers.google.com/apps-script/reference/properties/properties-service#getDocumentProperties() */
    getDocumentProperties: () => createStore(runtime, 'document'),
    /** https://developers.google.com/apps-script/reference/properties/properties-service#getScriptProperties() */
    getScriptProperties: () => createStore(runtime, 'script'),
    /** https://developers.google.com/apps-script/reference/properties/properties-service#getUserProperties() */
    getUserProperties: () => createStore(runtime, `user ${runtime.effectiveUser.toLowerCase()}`),
  });
}
