// People paste and read the script, so it is not minified; but it is kept as small as it can be read: one tab an
// indent, long lines where they hold, and the name of each room of the house instead of every file's.
import { spawnSync } from 'node:child_process';

const formatter = ['biome', 'format', '--config-path=build/script-format.json', '--stdin-file-path=code.js'];

const room = (file) =>
  file
    .replace(/^[\w-]+:/, '')
    .split('/')
    .slice(0, 2)
    .join('/');

/** The name of a room where it begins, instead of the name of each of its files. */
const nameRooms = (code) => {
  let last = '';
  return code.replace(/^\/\/ ((?:[\w-]+:)?(?:src|node_modules)\/\S+|library:\S+)\n/gm, (_, file) => {
    const here = room(file);
    const said = here === last ? '' : `// ${here}\n`;
    last = here;
    return said;
  });
};

/** The bundled module, readable and small. */
export const compact = (code) => {
  const formatted = spawnSync('npx', formatter, { input: nameRooms(code).replaceAll('/* @__PURE__ */ ', ''), encoding: 'utf8', maxBuffer: 1e8 });
  if (formatted.status !== 0 || formatted.stdout === '') throw new Error(formatted.stderr || 'The formatter failed.');
  return formatted.stdout;
};
