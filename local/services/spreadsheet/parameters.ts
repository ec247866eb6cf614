import type { Runtime } from '../runtime';
import { enumName } from './enums';
import { handleName } from './names';

type Test = (value: unknown) => boolean;

const isArray = (value: unknown): boolean => Array.isArray(value);

function arrayOf(test: Test): Test {
  return (value) => Array.isArray(value) && value.every(test);
}

/** A Date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

const isNumber: Test = (value) => typeof value === 'number';
/** Google turns numbers and booleans into text where text is asked (`setNote(25)` reads "25", BEHAVIOURS §5). */
const isText: Test = (value) => ['string', 'number', 'boolean'].includes(typeof value);

const tests: Record<string, Test> = {
  int: isNumber,
  number: isNumber,
  String: isText,
  /** Where another overload takes a number, or live refuses anything else. */
  text: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Object: () => true,
  Date: isDate,
  function: (value) => typeof value === 'function',
  'Object[]': isArray,
  'Object[][]': arrayOf(isArray),
  'String[]': arrayOf(isText),
  'number[]': arrayOf(isNumber),
  options: (value) => typeof value === 'object' && value !== null && !isArray(value) && !handleName(value),
  User: (value) => typeof value === 'object' && value !== null && 'getEmail' in value,
  null: (value) => value === null,
};

/** A name that is in no table is a class of the service, or an enum. */
function testFor(type: string): Test {
  if (type.endsWith('?')) {
    const inner = testFor(type.slice(0, -1));
    return (value) => value === null || inner(value);
  }
  if (type.endsWith('[]') && !tests[type]) return arrayOf(testFor(type.slice(0, -2)));
  return tests[type] ?? ((value) => handleName(value) === type || enumName(value) === type);
}

const compiled = new WeakMap<readonly string[], readonly Test[]>();

function testsFor(types: readonly string[]): readonly Test[] {
  const known = compiled.get(types);
  if (known) return known;
  const fresh = types.map(testFor);
  compiled.set(types, fresh);
  return fresh;
}

/** How Google's message names an argument: `String`, `number[]`, `SpreadsheetApp.Range`, `null`. */
function describe(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value !== 'object') return typeof value === 'function' ? '(class)' : typeof value;
  if (Array.isArray(value)) return value.length === 0 ? 'Object[]' : `${describe(value[0])}[]`;
  const name = handleName(value) ?? enumName(value);
  if (name !== undefined) return `SpreadsheetApp.${name}`;
  return isDate(value) ? 'Date' : '(class)';
}

/** Throws Google's sentence unless one overload takes the arguments (PLATFORM §5, "wrong argument types"). */
export function checkParameters(
  runtime: Runtime,
  method: string,
  values: readonly unknown[],
  overloads: readonly (readonly string[])[],
): void {
  for (const types of overloads) {
    if (types.length !== values.length) continue;
    const checks = testsFor(types);
    if (checks.every((test, index) => test(values[index]))) return;
  }
  const given = values.map(describe).join(',');
  throw runtime.exception(`The parameters (${given}) don't match the method signature for ${method}.`);
}
