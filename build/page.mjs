// Bundles the page that the local server shows: .local/page/{app.js,app.css,run.js}, compressed copies of the first two
// beside them. A page whose sources are as they were is kept.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { isKept, noteSources } from './page-sources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

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

const page = {
  ...shared,
  entryPoints: [
    { in: 'local/page/main.tsx', out: 'app' },
    { in: 'local/page/style/page.css', out: 'app' },
  ],
  format: 'esm',
  metafile: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.woff2': 'dataurl', '.woff': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl' },
};

const sandbox = { ...shared, entryPoints: { run: 'local/page/sandbox/run.ts' }, format: 'iife', metafile: true };

/** Higher qualities take seconds and save a few per cent; the page has to travel within this machine only. */
const QUALITY = 5;

const compress = (file) => {
  const bytes = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${file}.gz`, gzipSync(bytes));
};

/** Builds the page into a folder, unless the one that lies there is of the same sources; answers whether it built. */
export const buildPage = async (outdir = `${root}.local/page`) => {
  const options = JSON.stringify([page, sandbox, QUALITY]);
  if (isKept(root, outdir, options)) return false;
  // Made beside and put in place whole: who is served meanwhile gets the old page or the new one.
  const beside = `${outdir}.${process.pid}.new`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  try {
    const built = await Promise.all([build({ ...page, outdir: beside }), build({ ...sandbox, outdir: beside })]);
    for (const file of ['app.js', 'app.css']) compress(`${beside}/${file}`);
    noteSources(
      root,
      beside,
      options,
      built.flatMap(({ metafile }) => Object.keys(metafile.inputs)),
    );
    rmSync(outdir, { recursive: true, force: true });
    renameSync(beside, outdir);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  return true;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const built = await buildPage();
  console.log(built ? '.local/page: built' : '.local/page: kept, nothing has changed');
}
