import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { isCode, type ScriptFolder } from './script-folder';

interface GasLocal {
  require(folder: string, globals: vm.Context, options: { filter(file: string): boolean }): vm.Context;
}

/** gas-local is CommonJS without types. */
const gasLocal: GasLocal = createRequire(import.meta.url)('gas-local');

/** The files of a folder as gas-local loaded them, compiled; a folder that has changed is another key. */
const compiled = new WeakMap<ScriptFolder, readonly vm.Script[]>();

/** Loads with gas-local; gives back the files in the order in which they ran. */
function loadAnew(folder: string, context: vm.Context): string[] {
  const files: string[] = [];
  // gas-local makes a context of what it is given; one that is a context already, it takes as it is.
  gasLocal.require(folder, context, {
    filter(file) {
      if (isCode(file)) files.push(file);
      return isCode(file);
    },
  });
  return files;
}

/**
 * Loads the project's files into the context, on top of Google's globals. Most of what gas-local takes is V8's reading and
 * compiling of the same files; so it loads a folder once, and what it has loaded runs compiled in the contexts after that.
 */
export function loadScript(script: ScriptFolder, context: vm.Context, globals: Record<string, unknown>): void {
  Object.assign(context, globals);
  const known = compiled.get(script);
  if (known) {
    for (const file of known) file.runInContext(context);
    return;
  }
  const files = loadAnew(script.path, context);
  compiled.set(
    script,
    files.map((file) => new vm.Script(readFileSync(file, 'utf8'), { filename: file })),
  );
}
