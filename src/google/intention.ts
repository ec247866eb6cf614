import type { Act } from '../asks/act';
import { type Before, unpackBefore } from '../changes/before';
import { bytesOf } from '../domain/bytes';
import { INTENTION } from '../jobs/memory-names';
import type { SheetKey } from '../sheets/index';
import { readAll, remove, writeAll } from './memory/store';

/** Bytes that one property holds at most, with room to spare under Google's nine thousand. */
const MOST = 8000;

/** Lines as many properties hold them, by their bytes. */
const parts = <T>(things: readonly T[]): readonly (readonly T[])[] => {
  const found: T[][] = [[]];
  let size = 2;
  for (const one of things) {
    const bytes = bytesOf(JSON.stringify(one)) + 1;
    if (size + bytes > MOST && size > 2) {
      found.push([]);
      size = 2;
    }
    found[found.length - 1]?.push(one);
    size += bytes;
  }
  return found;
};

const keysIn = (all: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(all).filter((key) => key.startsWith(`${INTENTION}.`));

const BEFORE = `${INTENTION}.was.`;

const listIn = <T>(json: string | undefined): readonly T[] => {
  try {
    return JSON.parse(json ?? '[]') as readonly T[];
  } catch {
    return [];
  }
};

/** Acts that a run put down and did not bring to their end. What cannot be read is nobody's intention: the cells tell what is to be done. */
export const readIntention = (): readonly Act[] => {
  const all = readAll();
  return keysIn(all)
    .filter((key) => !key.startsWith(BEFORE))
    .flatMap((key) => listIn<Act>(all[key]));
};

/** What people's cells of a sheet held before a run that was broken off began to write some of them; null where none was. */
export const readBefore = (key: SheetKey): Before | null => {
  const all = readAll();
  const keys = keysIn(all).filter((name) => name.startsWith(`${BEFORE}${key}.`));
  if (keys.length === 0) return null;
  const byPart = (name: string): number => Number(name.slice(`${BEFORE}${key}.`.length));
  return unpackBefore(
    key,
    keys.sort((a, b) => byPart(a) - byPart(b)).flatMap((name) => listIn<string>(all[name])),
  );
};

/** Rows of a sheet of which it is put down what they held: some five hundred a property. What is beyond is told, should it be hit, and not put back. */
const MOST_PARTS = 6;

const asProperties = (key: SheetKey, lines: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    parts(lines)
      .slice(0, MOST_PARTS)
      .map((part, index) => [`${BEFORE}${key}.${index}`, JSON.stringify(part)]),
  );

/** Puts down anew what a sheet's cells hold, since somebody changed them after the intention was put down. */
export const rewriteBefore = (key: SheetKey, lines: readonly string[]): void => {
  writeAll(asProperties(key, lines));
};

/** What people's cells hold that are about to be written, by sheet, line by line. */
export type Held = ReadonlyMap<SheetKey, readonly string[]>;

/**
 * Puts down what is about to be done, in place of what was put down before: the acts, old and new, and what the cells hold of the sheets in which
 * a decision is written, since a write may land in any of their rows.
 */
export const writeIntention = (acts: readonly Act[], held: Held = new Map()): void => {
  const pieces = acts.length > 0 ? parts(acts) : [];
  const wanted: Readonly<Record<string, string>> = {
    ...Object.fromEntries(pieces.map((part, index) => [`${INTENTION}.${index}`, JSON.stringify(part)])),
    ...Object.fromEntries([...held].flatMap(([key, lines]) => Object.entries(asProperties(key, lines)))),
  };
  const before = keysIn(readAll());
  if (Object.keys(wanted).length > 0) writeAll(wanted);
  for (const key of before) if (!(key in wanted)) remove(key);
};
