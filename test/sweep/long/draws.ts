/** Draws that are the same for the same seed, so that a failing half-year can be played again. */
export interface Draws {
  /** Whether something of this likelihood comes about. */
  readonly happens: (likelihood: number) => boolean;
  /** A whole number from 0 up to, and without, the limit. */
  readonly below: (limit: number) => number;
  /** One of several. Throws where there are none. */
  readonly one: <T>(of: readonly T[]) => T;
}

/** Draws of a seed (a linear congruential generator; Numerical Recipes' constants). */
export const drawsOf = (seed: number): Draws => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    happens: (likelihood) => next() < likelihood,
    below: (limit) => Math.floor(next() * limit),
    one: (of) => {
      const found = of[Math.floor(next() * of.length)];
      if (found === undefined) throw new Error('There is nothing to draw from.');
      return found;
    },
  };
};
