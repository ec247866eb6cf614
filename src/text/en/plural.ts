/** `1 task`, `2 tasks`: the count with its noun; `many` is needed where an s is not enough. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
