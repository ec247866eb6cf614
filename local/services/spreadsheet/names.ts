const classNames = new WeakMap<object, string>();

/** Remembers which class an object of the service belongs to. */
export function nameHandle(handle: object, name: string): void {
  classNames.set(handle, name);
}

/** `Range` for a Range handle, undefined for what is no handle. */
export function handleName(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? classNames.get(value) : undefined;
}
