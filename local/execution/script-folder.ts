import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import vm from 'node:vm';
import { scopesIn } from '../services/derived-scopes';

/** The script project as it lies in a folder: what clasp would push. */
export interface ScriptFolder {
  path: string;
  timeZone: string | undefined;
  /** The manifest's list, or what the code's text asks for where it has none; undefined means that none is ever missed. */
  scopes: readonly string[] | undefined;
  /** The names that Google can call: function declarations at the top level of a file. */
  functions: ReadonlySet<string>;
  /** HTML files by name without `.html`. */
  html: ReadonlyMap<string, string>;
}

const known = new Map<string, { signature: string; folder: ScriptFolder }>();

/** True for the files that are code at Google. */
export function isCode(file: string): boolean {
  return ['.js', '.gs'].includes(extname(file));
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/**
 * The functions declared at the top level of a script. V8 itself reads the code: before the first statement of a script
 * runs, its top-level declarations are already in place, functions with their value and variables without, so a script
 * that stops at once leaves exactly the declarations behind. A function that the code only assigns to a variable or to
 * `globalThis` is not among them, and Google would not find it either.
 */
export function topLevelFunctions(code: string): string[] {
  const context = vm.createContext({});
  try {
    vm.runInContext(`throw null;\n${code}`, context);
  } catch (error) {
    if (error !== null) throw error;
  }
  return Object.keys(context).filter((name) => typeof context[name] === 'function');
}

interface Manifest {
  timeZone?: string;
  oauthScopes?: string[];
}

function read(path: string, files: readonly string[]): ScriptFolder {
  const manifestFile = files.find((file) => basename(file) === 'appsscript.json');
  const manifest: Manifest = manifestFile ? JSON.parse(readFileSync(manifestFile, 'utf8')) : {};
  const code = files.filter(isCode).map((file) => readFileSync(file, 'utf8'));
  const pages = files.filter((file) => extname(file) === '.html');
  return {
    path,
    timeZone: manifest.timeZone,
    scopes: manifest.oauthScopes ?? scopesIn(code.join('\n')),
    functions: new Set(code.flatMap(topLevelFunctions)),
    html: new Map(pages.map((file) => [file.slice(path.length + 1, -'.html'.length), readFileSync(file, 'utf8')])),
  };
}

/** Reads a script project; what is known of an unchanged folder is not read again. */
export function readScriptFolder(path: string): ScriptFolder {
  let files: string[];
  try {
    files = filesIn(path);
  } catch {
    throw new Error(`There is no script in ${path}. Build it first: npm run build`);
  }
  const signature = files.map((file) => `${file} ${statSync(file).mtimeMs} ${statSync(file).size}`).join('\n');
  const before = known.get(path);
  if (before?.signature === signature) return before.folder;
  const folder = read(path, files);
  known.set(path, { signature, folder });
  return folder;
}
