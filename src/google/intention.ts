import type { Act } from '../asks/act';
import { bytesOf } from '../domain/bytes';
import { INTENTION } from '../jobs/memory-kept';
import { readAll, remove, writeAll } from './memory/store';

/** Bytes that one property holds at most, with room to spare under Google's nine thousand. */
const MOST = 8000;

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
  Object.keys(all).filter((key) => key.startsWith(`${INTENTION}.`));

/** Acts that a run put down and did not bring to their end. What cannot be read is nobody's intention: the cells tell what is to be done. */
export const readIntention = (): readonly Act[] => {
  const all = readAll();
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
  const pieces = acts.length > 0 ? parts(acts) : [];
  const wanted = Object.fromEntries(pieces.map((part, index) => [`${INTENTION}.${index}`, JSON.stringify(part)]));
  const before = keysIn(readAll());
  if (acts.length > 0) writeAll(wanted);
  for (const key of before) if (!(key in wanted)) remove(key);
};
