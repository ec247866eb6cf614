import type { Runtime } from './runtime';

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return 'number[]';
  return value.constructor?.name ?? 'Object';
}

/** Google's refusal of arguments that fit none of a method's forms. */
export function mismatch(runtime: Pick<Runtime, 'exception'>, method: string, args: readonly unknown[]): Error {
  const types = args.map(typeName).join(',');
  return runtime.exception(`The parameters (${types}) don't match the method signature for ${method}.`);
}
