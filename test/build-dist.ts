import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';

const newest = (path: string): number =>
  statSync(path).isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => newest(`${path}/${name}`)))
    : statSync(path).mtimeMs;

/** Tests run the very files that go to Google, so these are made first, unless nothing changed since. */
export const setup = (): void => {
  const script = 'dist/Code.js';
  if (existsSync(script) && Math.max(newest('src'), newest('build')) < statSync(script).mtimeMs) return;
  const { status } = spawnSync('node', ['build/build.mjs'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('dist/ could not be built');
};
