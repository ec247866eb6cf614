import type { Strict } from './function';
import { single } from './function';
import type { FormulaValue } from './value';
import { asNumber, errors, Stop } from './value';

function number(value: FormulaValue | undefined): number {
  return asNumber(single(value));
}

function rounded(
  value: FormulaValue | undefined,
  places: FormulaValue | undefined,
  how: (size: number) => number,
): number {
  const raw = number(value);
  const factor = 10 ** Math.trunc(number(places));
  return (Math.sign(raw) * how(Number((Math.abs(raw) * factor).toPrecision(15)))) / factor;
}

function finite(value: number): FormulaValue {
  return Number.isFinite(value) ? value : errors.number;
}

export const mathematics: Record<string, Strict> = {
  ABS: ([value]) => Math.abs(number(value)),
  SIGN: ([value]) => Math.sign(number(value)),
  INT: ([value]) => Math.floor(number(value)),
  TRUNC: ([value, places]) => rounded(value, places, Math.floor),
  ROUND: ([value, places]) => rounded(value, places, Math.round),
  ROUNDUP: ([value, places]) => rounded(value, places, Math.ceil),
  ROUNDDOWN: ([value, places]) => rounded(value, places, Math.floor),
  CEILING: ([value, step]) => Math.ceil(number(value) / (number(step) || 1)) * (number(step) || 1),
  FLOOR: ([value, step]) => Math.floor(number(value) / (number(step) || 1)) * (number(step) || 1),
  MOD: ([value, by]) => {
    const divisor = number(by);
    if (divisor === 0) throw new Stop(errors.division);
    return number(value) - divisor * Math.floor(number(value) / divisor);
  },
  POWER: ([base, exponent]) => finite(number(base) ** number(exponent)),
  SQRT: ([value]) => finite(Math.sqrt(number(value))),
  EXP: ([value]) => finite(Math.exp(number(value))),
  LN: ([value]) => finite(Math.log(number(value))),
  LOG10: ([value]) => finite(Math.log10(number(value))),
  PI: () => Math.PI,
};
