import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import type { SavedWorld } from '../execution/state';
import { faultOf } from './act-schema';
import type { PageLanguage } from './protocol';
import { savedStage } from './stage-schema';

/** What lasts from one start of the server to the next. */
export interface SavedStage {
  version: 1;
  scenario: string;
  language: PageLanguage;
  /** The file that is the template of the others. */
  template: string;
  world: SavedWorld;
}

export type LoadedStage =
  | { kind: 'none' }
  | { kind: 'found'; stage: SavedStage }
  /** The file could not be read; it lies under another name now. */
  | { kind: 'damaged'; setAside: string; reason: string };

/** Written beside and put in place by renaming: a reader finds the old state or the new one, never half of one. */
export function writeStage(path: string, stage: SavedStage): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.new`;
  writeFileSync(beside, JSON.stringify(stage));
  renameSync(beside, path);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process answers that it may not be asked.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes what saves left beside the state that were killed under way: files of processes that are gone. */
export function clearLeftovers(path: string): void {
  const folder = dirname(path);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const pid =
      name.startsWith(`${basename(path)}.`) && /^(\d+)\.new$/.exec(name.slice(basename(path).length + 1))?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

/** Moves an unreadable state out of the way, under a name that says when; nothing is thrown away. */
export function setAside(path: string): string {
  const aside = `${path}.damaged-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
  renameSync(path, aside);
  return aside;
}

export function readStage(path: string): LoadedStage {
  if (!existsSync(path)) return { kind: 'none' };
  let reason = 'it is not a state of this program';
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const { success, output, issues } = v.safeParse(savedStage, value);
    // Checked as far as a reader can tell; whether it can be drawn shows when it is.
    if (success) return { kind: 'found', stage: output as unknown as SavedStage };
    reason = `${reason} (${faultOf(issues)})`;
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error);
  }
  return { kind: 'damaged', setAside: setAside(path), reason };
}
