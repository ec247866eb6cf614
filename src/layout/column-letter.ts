/** The letters of a 1-based column: 1 is A, 27 is AA. */
export const columnLetter = (place: number): string => {
  const rest = (place - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return place > 26 ? columnLetter((place - 1 - rest) / 26) + letter : letter;
};

const placeOf = (letters: string): number =>
  [...letters].reduce((place, sign) => place * 26 + sign.charCodeAt(0) - 64, 0);

/** Cells from `top` to `bottom` and `left` to `right`, 1-based; whole columns and rows have no end. */
export interface Spread {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The cells of `N5`, `B2:C9`, `B:C` or `2:9`; what is none of these is nothing. */
export const spreadOf = (a1: string): Spread => {
  const [, from = '', first = '', to = from, last = first] = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/.exec(a1) ?? [];
  const end = Number.POSITIVE_INFINITY;
  return {
    top: Number(first || 1),
    bottom: first === '' && last === '' ? (from === '' ? 0 : end) : Number(last || end),
    left: placeOf(from) || 1,
    right: from === '' && to === '' ? (first === '' ? 0 : end) : placeOf(to) || end,
  };
};
