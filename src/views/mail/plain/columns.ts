/** Characters that take two columns in the fixed-width fonts in which plain mails are read. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** The columns that a text takes. */
export const columnsOf = (text: string): number => {
  let columns = 0;
  for (const character of text) columns += character.length > 1 || wide.test(character) ? 2 : 1;
  return columns;
};

/** The text filled up to so many columns, at its end or, for numbers, before it. */
export const pad = (text: string, columns: number, side: 'end' | 'start' = 'end'): string => {
  const space = ' '.repeat(Math.max(0, columns - columnsOf(text)));
  return side === 'end' ? text + space : space + text;
};
