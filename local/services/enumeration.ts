/** One value of a Java enumeration, which is what Google hands to scripts. */
class EnumValue {
  readonly #name: string;
  readonly #ordinal: number;

  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }

  name(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }
}

/**
 * An enumeration with these names. The official types declare TypeScript enums, whose members are numbers; at Google
 * they are objects that are equal only to themselves and print their name.
 */
export function enumeration<E extends object>(...names: (keyof E & string)[]): E {
  const values = names.map((name, ordinal) => [name, new EnumValue(name, ordinal)] as const);
  return Object.freeze(Object.fromEntries(values)) as E;
}

/** The name of an enumeration's value, or undefined for what is none. */
export function nameOf(value: unknown): string | undefined {
  return value instanceof EnumValue ? value.name() : undefined;
}
