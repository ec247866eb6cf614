/** Full-width forms, as East Asian terminals draw them: two columns a character. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** How many columns of a terminal a text takes. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) width += WIDE.test(character) || (character.codePointAt(0) ?? 0) > 0x1f2ff ? 2 : 1;
  return width;
};

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** A table as lines, its columns aligned for full-width text. */
export const tableLines = (headers: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = headers.map((header, at) => Math.max(widthOf(header), ...rows.map((row) => widthOf(row[at] ?? ''))));
  const line = (cells: readonly string[]): string =>
    widths
      .map((width, at) => padded(cells[at] ?? '', width))
      .join('  ')
      .trimEnd();
  return [line(headers), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)];
};
