import type { Act } from '../asks/act';
import { bytesOf } from '../domain/bytes';

const KEY = 'cw-intention';

/** Bytes that one property holds at most, with room to spare under Google's nine thousand. */
const MOST = 8000;

const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

const parts = (acts: readonly Act[]): readonly (readonly Act[])[] => {
  const found: Act[][] = [[]];
  let size = 2;
  for (const act of acts) {
    const bytes = bytesOf(JSON.stringify(act)) + 1;
    if (size + bytes > MOST && size > 2) {
      found.push([]);
      size = 2;
    }
    found[found.length - 1]?.push(act);
    size += bytes;
  }
  return found;
};

const keysIn = (all: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(all).filter((key) => key.startsWith(`${KEY}.`));

/** Acts that a run put down and did not bring to their end. What cannot be read is nobody's intention: the cells tell what is to be done. */
export const readIntention = (): readonly Act[] => {
  const all = properties().getProperties();
  return keysIn(all).flatMap((key): readonly Act[] => {
    try {
      return JSON.parse(all[key] ?? '[]') as readonly Act[];
    } catch {
      return [];
    }
  });
};

/** Puts down what is about to be done, in place of what was put down before. */
export const writeIntention = (acts: readonly Act[]): void => {
  const store = properties();
  const wanted = parts(acts).map((part, index) => [`${KEY}.${index}`, JSON.stringify(part)] as const);
  const stale = keysIn(store.getProperties()).filter((key) => !wanted.some(([name]) => name === key));
  if (acts.length > 0) store.setProperties(Object.fromEntries(wanted));
  for (const key of acts.length > 0 ? stale : keysIn(store.getProperties())) store.deleteProperty(key);
};
