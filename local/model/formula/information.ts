import type { Lazy, Place, Strict } from './function';
import { single } from './function';
import type { Expression } from './parse';
import type { Scalar } from './value';
import { errors, FormulaError, Stop } from './value';

/** The value of a parameter, where an error is an answer and no reason to stop. */
function attempt(expression: Expression | undefined, place: Place): Scalar {
  try {
    return single(place.evaluate(expression));
  } catch (error) {
    if (error instanceof Stop) return error.error;
    throw error;
  }
}

function asks(test: (value: Scalar) => boolean): Lazy {
  return ([parameter], place) => test(attempt(parameter, place));
}

export const information: Record<string, Lazy> = {
  ISBLANK: asks((value) => value === ''),
  ISNUMBER: asks((value) => typeof value === 'number'),
  ISDATE: asks((value) => typeof value === 'number'),
  ISTEXT: asks((value) => typeof value === 'string' && value !== ''),
  ISNONTEXT: asks((value) => typeof value !== 'string' || value === ''),
  ISLOGICAL: asks((value) => typeof value === 'boolean'),
  ISERROR: asks((value) => value instanceof FormulaError),
  ISERR: asks((value) => value instanceof FormulaError && value.code !== '#N/A'),
  ISNA: asks((value) => value instanceof FormulaError && value.code === '#N/A'),
};

export const constantsOf: Record<string, Strict> = { NA: () => errors.notAvailable };
