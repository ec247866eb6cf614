// Google has no modules, so the libraries travel inside the script. They are packed small and stand in a block of their
// own before the code of the project, which is left as it was written: people paste it and read it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const packages = /^(preact|preact-render-to-string|temporal-polyfill|valibot)(\/|$)/;
const importing = /import\s*\{([^}]+)\}\s*from\s*['"]([^'".][^'"]*)['"]/g;

/** What JSX compiles to. */
const always = { 'preact/jsx-runtime': ['jsx', 'jsxs', 'Fragment'] };

const sourcesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sourcesIn(join(folder, entry.name))
      : /\.tsx?$/.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  );

/** Which names the project takes from which library, read off its imports. */
const wanted = () => {
  const names = new Map(Object.entries(always).map(([from, list]) => [from, new Set(list)]));
  for (const file of sourcesIn('src'))
    for (const [statement, list, from] of readFileSync(file, 'utf8').matchAll(importing)) {
      if (!packages.test(from) || /^import\s+type\b/.test(statement)) continue;
      const found = names.get(from) ?? new Set();
      for (const one of list.split(',').map((name) => name.trim().replace(/\s+as\s+.*$/, '')))
        if (one && !one.startsWith('type ')) found.add(one);
      names.set(from, found);
    }
  return names;
};

/**
 * The libraries as one packed statement that declares `libraries`, which answers what was imported by package. They are
 * unpacked when the first of their functions is called: most runs of the script end before.
 */
export const packLibraries = async () => {
  const names = [...wanted()];
  const contents = names
    .map(([from, list], at) => {
      const all = [...list];
      const local = all.map((name) => `${name} as l${at}_${name}`).join(', ');
      return `import { ${local} } from '${from}';\nconst l${at} = { ${all.map((name) => `${name}: l${at}_${name}`).join(', ')} };`;
    })
    .concat(`export default { ${names.map(([from], at) => `'${from}': l${at}`).join(', ')} };`)
    .join('\n');
  const built = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'packed',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    // One long line is no help to an editor in which it is pasted.
    lineLimit: 200,
  });
  return `var libraries = () => {
${built.outputFiles[0].text.trim()}
  libraries = () => packed.default;
  return packed.default;
};`;
};

/** Makes the project's imports of the packed libraries, functions all of them, call into that block. */
export const esbuildLibraries = () => ({
  name: 'libraries',
  setup(context) {
    let names = wanted();
    context.onStart(() => {
      names = wanted();
    });
    context.onResolve({ filter: packages }, ({ path }) => ({ path, namespace: 'library' }));
    context.onLoad({ filter: /.*/, namespace: 'library' }, ({ path }) => ({
      contents: [...(names.get(path) ?? [])]
        .map((name) => `export const ${name} = (...given) => libraries()[${JSON.stringify(path)}].${name}(...given);`)
        .join('\n'),
      loader: 'js',
    }));
  },
});
