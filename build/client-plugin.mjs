// A dialog's page carries its script as text: `import script from './x.client?script'` is the file x.client.ts with all
// that it imports, bundled for the browser. The query keeps the type checker of the server's side out of the page's code.
import { dirname, relative, resolve } from 'node:path';
import { build } from 'esbuild';

const suffix = /\.client\?script$/;
const fileOf = (importer, specifier) => resolve(dirname(importer), specifier.replace(/\?script$/, '.ts'));

/**
 * The bundled script and the files that it is made of, as small as can be: it travels inside the script at Google.
 */
export const bundleClient = async (file) => {
  const built = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    metafile: true,
    tsconfigRaw: '{}',
    logLevel: 'silent',
  });
  // A page ends its script at this tag, wherever it stands.
  const text = built.outputFiles[0].text.trim().replace(/<\/script/gi, '<\\/script');
  return { text, files: Object.keys(built.metafile.inputs).map((input) => resolve(input)) };
};

/** For esbuild: what `?script` imports mean in the script that runs at Google. */
export const esbuildClient = () => ({
  name: 'client-script',
  setup(context) {
    context.onResolve({ filter: suffix }, ({ importer, path }) => ({
      // Relative, since the bundle names each file it is made of.
      path: relative('.', fileOf(importer, path)),
      namespace: 'client-script',
    }));
    context.onLoad({ filter: /.*/, namespace: 'client-script' }, async ({ path }) => {
      const { text, files } = await bundleClient(resolve(path));
      return { contents: text, loader: 'text', watchFiles: files };
    });
  },
});

/** For vite and vitest: the same meaning in tests. */
export const viteClient = () => ({
  name: 'client-script',
  enforce: 'pre',
  resolveId(specifier, importer) {
    return importer && suffix.test(specifier) ? `\0client-script:${fileOf(importer, specifier)}` : null;
  },
  async load(id) {
    if (!id.startsWith('\0client-script:')) return null;
    const { text, files } = await bundleClient(id.slice('\0client-script:'.length));
    for (const file of files) this.addWatchFile(file);
    return `export default ${JSON.stringify(text)};`;
  },
});
