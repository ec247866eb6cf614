import type { ScriptRuntime } from './script-runtime';

/** `a@b.c` or `Name <a@b.c>`; how strict Google is beyond that is unverified. */
const ADDRESS = /^(?:[^<>]*<\s*)?[^\s@<>,;"]+@[^\s@<>,;".]+(?:\.[^\s@<>,;".]+)+(?:\s*>)?$/;

/** The addresses of a comma-separated list, each checked. */
export function recipientsIn(runtime: ScriptRuntime, list: string): string[] {
  const addresses = list
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean);
  const bad = addresses.find((address) => !ADDRESS.test(address));
  if (bad !== undefined) throw runtime.exception(`Invalid email: ${bad}`);
  return addresses;
}
