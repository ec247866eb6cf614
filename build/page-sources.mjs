// What a built page was made of, so that it is built again only when something of that has changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ABOUT = 'about.json';
const FILES = ['app.js', 'app.css', 'run.js', 'app.js.br', 'app.js.gz', 'app.css.br', 'app.css.gz'];

/** Packages are as the lockfile says. Their own files are thousands, and nobody edits them. */
const always = [
  'package-lock.json',
  'tsconfig.base.json',
  'local/page/tsconfig.json',
  'build/page.mjs',
  'build/page-sources.mjs',
];

/**
 * One number for the sources' contents, and for the names beside them: a new file may be found in the place of an old one.
 * Null when one of them is gone.
 */
const signatureOf = (root, inputs, options) => {
  const hash = createHash('sha256').update(options);
  try {
    for (const name of [...always, ...inputs]) hash.update(`\0${name}\0`).update(readFileSync(join(root, name)));
    for (const folder of new Set(inputs.map((name) => dirname(name))))
      hash.update(`\0${folder}\0${readdirSync(join(root, folder)).sort().join('\0')}`);
  } catch {
    return null;
  }
  return hash.digest('hex');
};

/** Writes down what a page was made of. */
export const noteSources = (root, outdir, options, inputs) => {
  const own = [...new Set(inputs.filter((name) => !name.includes('node_modules/')))].sort();
  const signature = signatureOf(root, own, options);
  writeFileSync(join(outdir, ABOUT), `${JSON.stringify({ signature, inputs: own }, null, 1)}\n`);
};

/** Whether the page that lies in a folder is whole and made of these very sources. */
export const isKept = (root, outdir, options) => {
  if (![ABOUT, ...FILES].every((name) => existsSync(join(outdir, name)))) return false;
  try {
    const { signature, inputs } = JSON.parse(readFileSync(join(outdir, ABOUT), 'utf8'));
    return signature !== null && signature === signatureOf(root, inputs, options);
  } catch {
    return false;
  }
};
