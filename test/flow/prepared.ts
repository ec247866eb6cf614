import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../local/host';

export type Saved = ReturnType<Host['state']>;

const kept = new Map<string, Saved>();

/** Of another script is another state: in watch mode the script changes under the tests. */
const fileFor = (name: string): string | null => {
  const { PREPARED_STATES } = process.env;
  const { mtimeMs, size } = statSync('dist/Code.js');
  return PREPARED_STATES ? join(PREPARED_STATES, `${name.replaceAll(/\W+/g, '-')}.${mtimeMs}-${size}.json`) : null;
};

const fromFile = (file: string | null, make: () => Saved): Saved => {
  if (file !== null && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const made = make();
  if (file !== null) {
    // Workers may share a process: each writes beside, under a name of its own.
    const beside = `${file}.${randomUUID()}`;
    writeFileSync(beside, JSON.stringify(made));
    renameSync(beside, file);
  }
  return made;
};

/** A state by its name: from this file's tests, from another's of the same run, or made now. Nobody may change it. */
export const prepared = (name: string, make: () => Saved): Saved => {
  const found = kept.get(name) ?? fromFile(fileFor(name), make);
  kept.set(name, found);
  return found;
};
