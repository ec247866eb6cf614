import { describe, expect, it } from 'vitest';
import { isDrawn, partOf } from './run/choose';
import { readOptions } from './run/options';

const names = Array.from({ length: 2000 }, (_, index) => `monday sort:tasks ${index}`);

describe('the sample of a seed', () => {
  it('is about as large as the wanted share, whichever the seed', () => {
    for (const seed of ['a', 'b', 'c']) {
      const drawn = names.filter((name) => isDrawn(seed, name, 0.1)).length;
      expect(drawn).toBeGreaterThan(120);
      expect(drawn).toBeLessThan(280);
    }
  });

  it('is everything where everything is wanted, and is another one for another seed', () => {
    expect(names.every((name) => isDrawn('a', name, 1))).toBe(true);
    expect(names.filter((name) => isDrawn('a', name, 0.1))).not.toEqual(
      names.filter((name) => isDrawn('b', name, 0.1)),
    );
  });
});

describe('the parts of a soak', () => {
  it('are filled evenly, and each case is in one', () => {
    const parts = [1, 2, 3, 4].map((part) => names.filter((name) => partOf(name, 4) === part).length);
    expect(parts.reduce((all, one) => all + one)).toBe(names.length);
    expect(Math.min(...parts)).toBeGreaterThan(350);
  });

  it('are asked for as 2/4', () => {
    expect(readOptions(['--part', '2/4']).part).toEqual({ number: 2, of: 4 });
    expect(() => readOptions(['--part', '5/4'])).toThrow('2/4');
  });
});
