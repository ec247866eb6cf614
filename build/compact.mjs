// People paste and read the script, so it is not minified; but it is kept as small as it can be read: one tab an
// indent and long lines where they hold.
import { spawnSync } from 'node:child_process';

const formatter = ['biome', 'format', '--config-path=build/script-format.json', '--stdin-file-path=code.js'];

/** Without the name of each file before its lines: in the order of a bundle they tell a reader little. */
const unnamed = (code) => code.replace(/^\/\/ (?:[\w-]+:)?(?:src|node_modules|preact|temporal|valibot)\S*\n/gm, '');

/** The bundled module, readable and small. */
export const compact = (code) => {
  const formatted = spawnSync('npx', formatter, {
    input: unnamed(code).replaceAll('/* @__PURE__ */ ', ''),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (formatted.status !== 0 || formatted.stdout === '') throw new Error(formatted.stderr || 'The formatter failed.');
  return formatted.stdout;
};
