// Compiles src/ to dist/, the one folder that Google and the local host both run.
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { context } from 'esbuild';
import { esbuildCalendar } from './calendar-plugin.mjs';
import { esbuildClient } from './client-plugin.mjs';
import { compact } from './compact.mjs';
import { esbuildLibraries, packLibraries } from './libraries-plugin.mjs';

const watch = process.argv.includes('--watch');

/** What stands behind an option such as `--out=`. */
const given = (option) => process.argv.find((one) => one.startsWith(option))?.slice(option.length);

/** Where the script goes; tests build one of a version to come beside it. */
const out = given('--out=') ?? 'dist';

/** The migrations that are built in: tests try some of versions to come. */
const migrations = given('--migrations=');

const otherMigrations = {
  name: 'other-migrations',
  setup(build) {
    if (migrations === undefined) return;
    build.onLoad({ filter: /jobs[\\/]migrations[\\/]registry\.ts$/ }, ({ path }) => ({
      contents: `export { migrations } from ${JSON.stringify(resolve(migrations))};`,
      resolveDir: dirname(path),
      loader: 'ts',
    }));
  },
};

/**
 * Google calls real top-level functions only (assigned globals are not seen by menus, triggers or google.script.run):
 * everything is wrapped into one function, and one real function is declared for each export of main.ts.
 * Wrapped here rather than by esbuild, which would indent every line: people paste and read this file.
 */
const wrap = (module, libraries) => {
  const exported = /export \{\s*([\w\s,]+?),?\s*\};?\s*$/.exec(module);
  if (!exported) throw new Error('main.ts exports nothing: Google would find nothing to call');
  // `inner as outer` where a name was taken twice.
  const pairs = exported[1].split(',').map((one) => one.trim().split(/\s+as\s+/));
  const names = pairs.map(([inner, outer = inner]) => outer);
  const members = pairs.map(([inner, outer]) => (outer ? `${outer}: ${inner}` : inner));
  const stubs = names.map((name) => `function ${name}() {\n  return workbook.${name}.apply(this, arguments);\n}`);
  return `// Compiled from TypeScript. What Google calls stands at the end of this file.
var workbook = (() => {
'use strict';
// The libraries, packed; docs/dependencies.md names them.
${libraries}

${module.slice(0, exported.index)}
return { ${members.join(', ')} };
})();

${stubs.join('\n\n')}
`;
};

/** Writes dist/Code.js after each successful build. */
const writeScript = {
  name: 'write-script',
  setup(build) {
    build.onEnd(async ({ outputFiles, errors }) => {
      const [script] = outputFiles ?? [];
      if (errors.length > 0 || !script) return;
      const code = wrap(compact(script.text), await packLibraries());
      writeFileSync(`${out}/Code.js`, code);
      console.log(`${out}/Code.js ${Math.round(Buffer.byteLength(code) / 1000)} KB`);
    });
  },
};

mkdirSync(out, { recursive: true });
for (const stray of readdirSync(out).filter((file) => !['Code.js', 'appsscript.json'].includes(file)))
  rmSync(`${out}/${stray}`, { recursive: true });
copyFileSync('appsscript.json', `${out}/appsscript.json`);

const built = await context({
  entryPoints: ['src/main.ts'],
  outfile: 'dist/Code.js',
  write: false,
  bundle: true,
  format: 'esm',
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // Without it every element carries a comment for bundlers, and nobody bundles this file again.
  jsxSideEffects: true,
  tsconfigRaw: '{}',
  plugins: [otherMigrations, esbuildClient(), esbuildCalendar(), esbuildLibraries(), writeScript],
  logLevel: 'info',
});
if (watch) await built.watch();
else {
  await built.rebuild();
  await built.dispose();
}
