/** Things as they come, in runs: one belongs to the run of the thing before it where it follows that one. */
export const runsBy = <T>(
  things: Iterable<T>,
  follows: (before: T, thing: T) => boolean,
): readonly (readonly [T, ...T[]])[] => {
  const runs: [T, ...T[]][] = [];
  let before: T | undefined;
  for (const thing of things) {
    const run = runs[runs.length - 1];
    if (run !== undefined && follows(before as T, thing)) run.push(thing);
    else runs.push([thing]);
    before = thing;
  }
  return runs;
};

/** Things whose numbers follow each other, as runs, by their numbers. */
export const runsOf = <T>(things: readonly T[], numberOf: (thing: T) => number): readonly (readonly [T, ...T[]])[] =>
  runsBy(
    [...things].sort((a, b) => numberOf(a) - numberOf(b)),
    (before, thing) => numberOf(before) + 1 === numberOf(thing),
  );
