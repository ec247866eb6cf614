// Compiles src/ to dist/, the one folder that Google and the local host both run.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { context } from 'esbuild';
import { esbuildClient } from './client-plugin.mjs';

const watch = process.argv.includes('--watch');

/**
 * Google calls real top-level functions only: a footer declares one for each export of main.ts.
 * (Assigned globals are not seen by menus, triggers or google.script.run.)
 */
const entryPoints = () =>
  [...readFileSync('src/main.ts', 'utf8').matchAll(/^export (?:function|const) (\w+)/gm)].map((match) => match[1]);

const footer = () =>
  entryPoints()
    .map((name) => `function ${name}() { return workbook.${name}.apply(this, arguments); }`)
    .join('\n');

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
copyFileSync('appsscript.json', 'dist/appsscript.json');

const built = await context({
  entryPoints: ['src/main.ts'],
  outfile: 'dist/Code.js',
  bundle: true,
  format: 'iife',
  globalName: 'workbook',
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'inline',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  tsconfigRaw: '{}',
  footer: { js: footer() },
  plugins: [esbuildClient()],
  logLevel: 'info',
});
if (watch) await built.watch();
else {
  await built.rebuild();
  await built.dispose();
}
