import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** The script as it would be with other migrations (a file beside this one), in a folder that goes with the tests of the file. */
export const buildWith = (migrations: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'next-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const from = join(import.meta.dirname, migrations);
  const { status, stderr } = spawnSync('node', ['build/build.mjs', `--out=${folder}`, `--migrations=${from}`], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return folder;
};
