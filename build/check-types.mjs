// Each part of the house is checked against the library it really runs on:
// what runs at Google has neither DOM nor Node, a dialog's page has no Google globals.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const projects = ['tsconfig.json', 'tsconfig.google.json', 'tsconfig.client.json', 'local/page/tsconfig.json'];
const failed = projects
  .filter((project) => existsSync(project))
  .filter((project) => {
    console.log(`tsc -p ${project}`);
    return spawnSync('npx', ['tsc', '-p', project], { stdio: 'inherit' }).status !== 0;
  });
process.exit(failed.length ? 1 : 0);
