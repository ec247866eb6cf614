import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SavedWorld } from '../execution/state';
import type { PageLanguage } from './protocol';

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

function isStage(value: unknown): value is SavedStage {
  if (typeof value !== 'object' || value === null) return false;
  const { version, scenario, template, world } = value as Partial<SavedStage>;
  return version === 1 && typeof scenario === 'string' && typeof template === 'string' && Array.isArray(world?.files);
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
    if (isStage(value)) return { kind: 'found', stage: value };
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error);
  }
  return { kind: 'damaged', setAside: setAside(path), reason };
}
