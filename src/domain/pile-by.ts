/** Things in piles of one name each, the piles and what lies in them in the order in which they came. */
export const pileBy = <T>(things: Iterable<T>, nameOf: (thing: T) => string): Map<string, T[]> => {
  const piles = new Map<string, T[]>();
  for (const thing of things) {
    const name = nameOf(thing);
    const pile = piles.get(name);
    if (pile) pile.push(thing);
    else piles.set(name, [thing]);
  }
  return piles;
};
