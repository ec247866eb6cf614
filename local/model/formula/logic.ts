import type { Lazy, Strict } from './function';
import { single } from './function';
import { asBoolean, asNumber, cellsOf, errors, FormulaError, isBlock, Stop } from './value';

function truths(parameters: Parameters<Strict>[0]): boolean[] {
  return parameters.flatMap((parameter) => {
    // In a range, texts and empty cells are passed over.
    const cells = cellsOf(parameter);
    const counted = isBlock(parameter) ? cells.filter((cell) => typeof cell !== 'string') : cells;
    return counted.map(asBoolean);
  });
}

export const logic: Record<string, Strict> = {
  AND: (parameters) => truths(parameters).every(Boolean),
  OR: (parameters) => truths(parameters).some(Boolean),
  XOR: (parameters) => truths(parameters).filter(Boolean).length % 2 === 1,
  NOT: ([value]) => !asBoolean(single(value)),
  TRUE: () => true,
  FALSE: () => false,
};

export const branching: Record<string, Lazy> = {
  IF: ([test, yes, no], place) => {
    if (asBoolean(single(place.evaluate(test)))) return yes ? place.evaluate(yes) : '';
    return no ? place.evaluate(no) : false;
  },
  IFS: (parameters, place) => {
    for (let index = 0; index + 1 < parameters.length; index += 2) {
      if (asBoolean(single(place.evaluate(parameters[index])))) return place.evaluate(parameters[index + 1]);
    }
    return errors.notAvailable;
  },
  IFERROR: ([value, otherwise], place) =>
    caught(
      () => place.evaluate(value),
      () => place.evaluate(otherwise),
      () => true,
    ),
  IFNA: ([value, otherwise], place) =>
    caught(
      () => place.evaluate(value),
      () => place.evaluate(otherwise),
      (error) => error.code === '#N/A',
    ),
  SWITCH: ([subject, ...cases], place) => {
    const wanted = single(place.evaluate(subject));
    for (let index = 0; index + 1 < cases.length; index += 2) {
      if (single(place.evaluate(cases[index])) === wanted) return place.evaluate(cases[index + 1]);
    }
    return cases.length % 2 === 1 ? place.evaluate(cases[cases.length - 1]) : errors.notAvailable;
  },
  CHOOSE: ([index, ...choices], place) => {
    const at = Math.trunc(asNumber(single(place.evaluate(index))));
    return at < 1 || at > choices.length ? errors.number : place.evaluate(choices[at - 1]);
  },
};

function caught<T>(attempt: () => T, otherwise: () => T, applies: (error: FormulaError) => boolean): T {
  try {
    const value = attempt();
    if (value instanceof FormulaError && applies(value)) return otherwise();
    return value;
  } catch (error) {
    if (error instanceof Stop && applies(error.error)) return otherwise();
    throw error;
  }
}
