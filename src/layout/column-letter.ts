/** The letters of a 1-based column: 1 is A, 27 is AA. */
export const columnLetter = (place: number): string => {
  const rest = (place - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return place > 26 ? columnLetter((place - 1 - rest) / 26) + letter : letter;
};

/** Where a cell such as `N5` stands, 1-based; 0 for what is no single cell. */
export const cellAt = (a1: string): { readonly row: number; readonly place: number } => {
  const [, letters = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  return { row: Number(row), place: [...letters].reduce((place, sign) => place * 26 + sign.charCodeAt(0) - 64, 0) };
};
