import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const newest = (path: string): number =>
  statSync(path).isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => newest(`${path}/${name}`)))
    : statSync(path).mtimeMs;

/** Where test files leave the workbooks that they prepare, so that each is prepared once a run and not once a file. */
const shareStates = (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'prepared-states-'));
  process.env.PREPARED_STATES = folder;
  return () => rmSync(folder, { recursive: true, force: true });
};

const buildDist = (): void => {
  const script = 'dist/Code.js';
  if (existsSync(script) && Math.max(newest('src'), newest('build')) < statSync(script).mtimeMs) return;
  const { status } = spawnSync('node', ['build/build.mjs'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('dist/ could not be built');
};

/** Tests run the very files that go to Google, so these are made first, unless nothing changed since. */
export const setup = (): (() => void) => {
  buildDist();
  return shareStates();
};
