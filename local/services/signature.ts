import type { Runtime } from './runtime';

/** How Google's message names an argument. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return value.length === 0 ? 'Object[]' : `${typeName(value[0])}[]`;
  return Object.prototype.toString.call(value) === '[object Date]' ? 'Date' : '(class)';
}

/** Google's refusal of arguments that fit none of a method's forms. */
export function mismatch(runtime: Pick<Runtime, 'exception'>, method: string, args: readonly unknown[]): Error {
  const types = args.map(typeName).join(',');
  return runtime.exception(`The parameters (${types}) don't match the method signature for ${method}.`);
}
