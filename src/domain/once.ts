/** Answers with the same value each time; it is made when it is first asked for. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Answers each question once; asked again it gives the same answer. No answer may be undefined. */
export const remembering = <K, V>(answer: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = answer(key);
    known.set(key, made);
    return made;
  };
};

/**
 * An object each of whose members is asked for when it is first read: a run of the script that needs a few words does not
 * make all of them. Members are counted, spread and written down as JSON like those of any other object.
 */
export const lazily = <T extends object>(members: { readonly [K in keyof T]: () => T[K] }): T => {
  const whole = {};
  for (const key of Object.keys(members) as (keyof T & string)[])
    Object.defineProperty(whole, key, { enumerable: true, configurable: true, get: once(members[key]) });
  // Every member has its getter.
  return whole as T;
};
