import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { createHost } from '../../local/host';
import type { Stage } from '../../local/scenarios/stage';
import { stageAt } from '../flow/workbook';

const states = join(import.meta.dirname, 'states');

/** The script as it stands. */
export const today = resolve('dist');

/** The script of an earlier version, in a folder of its own that goes with the test. */
export const codeOf = (version: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'code-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const code = brotliDecompressSync(readFileSync(join(states, `${version}-code.js.br`)));
  writeFileSync(join(folder, 'Code.js'), code);
  copyFileSync(join(today, 'appsscript.json'), join(folder, 'appsscript.json'));
  return folder;
};

/** Somebody pastes a script over the one that is there. */
export const pastes = ({ host }: Stage, dist: string): void => {
  host.file.dist = dist;
};

/** A workbook goes on from a state, with a script. */
export const stageFrom = (state: ReturnType<Stage['host']['state']>, dist: string): Stage =>
  stageAt(createHost({ state, dist }));

/**
 * Monday, 8 July 2024, a quarter past eleven, as version 0.1.0 left it (keep-state.ts): three mails are queued, four edits wait, a decision and two
 * verdicts stand in their cells.
 */
export const busyMonday = (dist: string = today): Stage =>
  stageFrom(JSON.parse(readFileSync(join(states, '0.1.0-busy-monday.json'), 'utf8')), dist);

export const propertiesOf = ({ host }: Stage): Record<string, string> => {
  host.file.properties.document ??= {};
  return host.file.properties.document;
};

/** What was mailed from here on, in the order in which it went. */
export const mailedSince = ({ host }: Stage, from: number): readonly string[] =>
  host.mails.slice(from).map(({ to, subject, at }) => `${at.toISOString().slice(0, 16)} ${to} ${subject}`);
