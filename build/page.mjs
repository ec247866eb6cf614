// Bundles the page that the local server shows: .local/page/{app.js,app.css,run.js}.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds the page into a folder; answers the bytes of its script. */
export const buildPage = async (outdir = `${root}.local/page`) => {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const shared = {
    absWorkingDir: root,
    bundle: true,
    write: true,
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    target: 'es2022',
    logLevel: 'warning',
    tsconfig: 'local/page/tsconfig.json',
  };
  const [page] = await Promise.all([
    build({
      ...shared,
      entryPoints: [
        { in: 'local/page/main.tsx', out: 'app' },
        { in: 'local/page/style/page.css', out: 'app' },
      ],
      outdir,
      format: 'esm',
      metafile: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.woff2': 'dataurl', '.woff': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl' },
    }),
    build({ ...shared, entryPoints: { run: 'local/page/sandbox/run.ts' }, outdir, format: 'iife' }),
  ]);
  writeFileSync(`${outdir}/about.json`, `${JSON.stringify(Object.keys(page.metafile.inputs), null, 1)}\n`);
  return Object.entries(page.metafile.outputs).reduce(
    (sum, [name, { bytes }]) => (name.endsWith('.js') ? sum + bytes : sum),
    0,
  );
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = Date.now();
  const bytes = await buildPage();
  console.log(
    `.local/page: ${(bytes / 1e6).toFixed(1)} MB of script in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
}
