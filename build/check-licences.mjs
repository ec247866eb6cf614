// Fails where the installed packages hold one that may not be there: an @univerjs-pro package (not free software), or one
// that reaches people (the script at Google, the page in the browser) under a licence not on the list.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const allowed = new Set([
  'MIT',
  'MIT-0',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'ISC',
  'MPL-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
]);

/** Whether a licence expression (`MIT OR GPL-3.0`, `(MIT AND Zlib)`) leaves a choice that is on the list. */
export const isAllowed = (licence) => {
  if (typeof licence !== 'string' || licence.trim() === '') return false;
  const text = licence.trim().replace(/^\((.*)\)$/s, '$1');
  if (/\sOR\s/.test(text)) return text.split(/\s+OR\s+/).some(isAllowed);
  if (/\sAND\s/.test(text)) return text.split(/\s+AND\s+/).every(isAllowed);
  return allowed.has(text.replace(/[()]/g, ''));
};

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** A package's licence; older manifests have an object or a list in the same place. */
const licenceOf = ({ license, licenses }) => {
  if (typeof license === 'string') return license;
  if (license?.type) return license.type;
  return Array.isArray(licenses) ? licenses.map(({ type }) => type).join(' OR ') : '';
};

/** What the licence's own text says, for a manifest that forgot to name it. */
const licenceInFile = (folder) => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
  const text = file ? readFileSync(join(folder, file), 'utf8').slice(0, 400).replace(/\s+/g, ' ') : '';
  if (/Apache License,? Version 2\.0/i.test(text)) return 'Apache-2.0';
  return /^(The )?MIT License|Permission is hereby granted, free of charge/i.test(text.trim()) ? 'MIT' : '';
};

/** Where Node finds a package from inside another one. */
const find = (name, from) => {
  for (let folder = from; ; folder = join(folder, '..')) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (folder === root || folder === join(folder, '..')) return null;
  }
};

/** Every package that a runtime package or the page's libraries bring along. */
const closure = (names) => {
  const seen = new Map();
  const visit = (name, from) => {
    const folder = find(name, from);
    if (folder === null || seen.has(folder)) return;
    const manifest = read(join(folder, 'package.json'));
    const { name: called, version } = manifest;
    seen.set(folder, { name: called, version, licence: licenceOf(manifest) || licenceInFile(folder) });
    for (const needed of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) visit(needed, folder);
  };
  for (const name of names) visit(name, root);
  return [...seen.values()];
};

/** What may not be in the tree, one sentence each. */
export const licenceFaults = () => {
  const { dependencies, devDependencies } = read(join(root, 'package.json'));
  const drawn = Object.keys(devDependencies).filter((name) => /^(@univerjs\/|react$|react-dom$|rxjs$)/.test(name));
  const faults = closure([...Object.keys(dependencies), ...drawn])
    .filter(({ licence }) => !isAllowed(licence))
    .map(({ name, version, licence }) => `${name} ${version}: licence «${licence || 'none'}» is not on the list.`);
  const locked = Object.keys(read(join(root, 'package-lock.json')).packages);
  const scopes = existsSync(join(root, 'node_modules')) ? readdirSync(join(root, 'node_modules')) : [];
  if (scopes.includes('@univerjs-pro') || locked.some((name) => name.includes('@univerjs-pro/'))) {
    faults.push('@univerjs-pro packages are not free software; something has pulled one in.');
  }
  for (const [name, version] of Object.entries(devDependencies)) {
    if (name.startsWith('@univerjs/') && version !== '0.25.1') {
      faults.push(`${name} must be exactly 0.25.1, as all packages of its kind: they only work together.`);
    }
  }
  return faults;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = licenceFaults();
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) console.log('licences: all in order');
  process.exit(faults.length > 0 ? 1 : 0);
}
