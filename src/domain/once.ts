/** Answers with the same value each time; it is made when it is first asked for. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
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
