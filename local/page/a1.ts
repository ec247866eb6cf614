import type { Span } from '../server/grid/picture';

function letters(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `B2:D5` of rows and columns counted from 0. */
export function a1Of({ top, left, bottom, right }: Span): string {
  const from = `${letters(left)}${top + 1}`;
  const to = `${letters(right)}${bottom + 1}`;
  return from === to ? from : `${from}:${to}`;
}

function column(text: string | undefined): number | undefined {
  if (!text) return undefined;
  return [...text.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Reads `B2`, `B2:D5`, `7:7`; undefined where the text is no such reference. */
export function spanOfA1(text: string): Span | undefined {
  const match = /^\$?([A-Za-z]*)\$?(\d+)(?::\$?([A-Za-z]*)\$?(\d+))?$/.exec(text);
  if (!match) return undefined;
  const top = Number(match[2]) - 1;
  const left = column(match[1]) ?? 0;
  const bottom = match[4] === undefined ? top : Number(match[4]) - 1;
  const right = match[4] === undefined ? left : (column(match[3]) ?? left);
  return top < 0 ? undefined : { top, left, bottom, right };
}
