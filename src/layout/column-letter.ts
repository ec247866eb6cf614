/** The letters of a 1-based column: 1 is A, 27 is AA. */
export const columnLetter = (place: number): string => {
  const rest = (place - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return place > 26 ? columnLetter((place - 1 - rest) / 26) + letter : letter;
};
