import type { Cell } from '../sheet-model';

function rank(value: Cell): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function asLike(value: Cell, other: Cell): Cell {
  if (value !== '') return value;
  return typeof other === 'number' ? 0 : typeof other === 'boolean' ? false : '';
}

/**
 * Orders two values as `<`, `=` and `>` do: text without regard to case, numbers below text below booleans; an empty
 * cell is 0, "" or FALSE, whatever it is compared with.
 */
export function compareValues(left: Cell, right: Cell): number {
  const a = asLike(left, right);
  const b = asLike(right, left);
  const difference = rank(a) - rank(b);
  if (difference !== 0) return difference;
  if (typeof a === 'string' && typeof b === 'string') {
    const first = a.toLowerCase();
    const second = b.toLowerCase();
    return first < second ? -1 : first > second ? 1 : 0;
  }
  return Number(a) - Number(b);
}

function wildcard(pattern: string): RegExp {
  const body = pattern.replace(/~([*?~])|([*?])|([.+^${}()|[\]\\])/g, (_all, escaped, wild, special) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (wild !== undefined) return wild === '*' ? '[\\s\\S]*' : '[\\s\\S]';
    return `\\${special}`;
  });
  return new RegExp(`^${body}$`, 'i');
}

/** A criterion of COUNTIF and its kin: `">=5"`, `"<>x"`, `"*a?"`, or a plain value. */
export function criterion(wanted: Cell): (value: Cell) => boolean {
  if (typeof wanted !== 'string') return (value) => typeof value === typeof wanted && value === wanted;
  const match = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(wanted);
  const operator = match?.[1] ?? '=';
  const operand = match?.[2] ?? '';
  const upper = operand.toUpperCase();
  const target: Cell =
    operand.trim() !== '' && Number.isFinite(Number(operand))
      ? Number(operand)
      : upper === 'TRUE' || upper === 'FALSE'
        ? upper === 'TRUE'
        : operand;
  if (operator === '=' || operator === '<>') {
    const pattern = typeof target === 'string' ? wildcard(target) : undefined;
    const equal = (value: Cell): boolean =>
      pattern ? typeof value === 'string' && pattern.test(value) : value === target;
    return operator === '=' ? equal : (value) => !equal(value);
  }
  return (value) => {
    if (value === '' || typeof value !== typeof target) return false;
    const order = compareValues(value, target);
    if (operator === '<') return order < 0;
    if (operator === '<=') return order <= 0;
    return operator === '>' ? order > 0 : order >= 0;
  };
}

/** Where a pattern with `*` and `?` is first found, -1 when nowhere. */
export function wildcardSearch(pattern: string, text: string, from: number): number {
  const body = wildcard(pattern).source.slice(1, -1);
  const found = new RegExp(body, 'i').exec(text.slice(from));
  return found ? found.index + from : -1;
}
