import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { median } from './median';

export interface BundleMeasure {
  readonly bytes: number;
  readonly characters: number;
  readonly lines: number;
  /** Milliseconds to compile the script and run its first statements in a context that has seen nothing. */
  readonly load: number;
}

const RUNS = 15;

/** How large the script is, and how long Google would be at it before it can call a function. */
export const measureBundle = (path: string): BundleMeasure => {
  const code = readFileSync(path, 'utf8');
  const times = Array.from({ length: RUNS }, (_, run) => {
    const context = vm.createContext({});
    const started = performance.now();
    // Each time other text, or V8 would remember what it compiled before.
    new vm.Script(`${code}\n// ${run}`, { filename: `load-${run}.js` }).runInContext(context);
    return performance.now() - started;
  });
  return {
    bytes: Buffer.byteLength(code),
    characters: code.length,
    lines: code.split('\n').length,
    load: median(times),
  };
};
