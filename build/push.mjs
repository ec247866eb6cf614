// `npm run push`: a clear word instead of clasp's own when the script's id was never filled in.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { scriptId } = JSON.parse(readFileSync('.clasp.json', 'utf8'));
if (!/^[\w-]{30,}$/.test(scriptId)) {
  console.error(`.clasp.json still holds «${scriptId}» as its scriptId.
Open your sheet, Extensions → Apps Script → Project Settings, copy the Script ID into .clasp.json, then run «npm run push» again.
(Not signed in yet? «npx clasp login» first.)`);
  process.exit(1);
}
process.exit(spawnSync('npx', ['clasp', 'push', ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1);
