import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const AUTH = 'https://www.googleapis.com/auth/';

/** The scopes that the tests' scripts ask for, unless a test says otherwise. */
export const ALL_SCOPES = [
  `${AUTH}spreadsheets.currentonly`,
  `${AUTH}script.send_mail`,
  `${AUTH}script.scriptapp`,
  `${AUTH}script.container.ui`,
  `${AUTH}userinfo.email`,
];

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A script project in a folder of its own, its manifest without a list where `scopes` is null; returns the folder. */
export function scriptProject(
  code: string,
  {
    scopes = ALL_SCOPES,
    html = {},
    timeZone = 'Asia/Shanghai',
  }: { scopes?: string[] | null; html?: Record<string, string>; timeZone?: string } = {},
): string {
  const folder = mkdtempSync(join(tmpdir(), 'script-project-'));
  made.push(folder);
  writeFileSync(join(folder, 'Code.js'), code);
  writeFileSync(
    join(folder, 'appsscript.json'),
    JSON.stringify({ timeZone, ...(scopes ? { oauthScopes: scopes } : {}), runtimeVersion: 'V8' }),
  );
  for (const [name, text] of Object.entries(html)) writeFileSync(join(folder, `${name}.html`), text);
  return folder;
}
