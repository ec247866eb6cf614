/** How words stand out on a terminal; plain where nobody sees colours. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  good(text: string): string;
  bad(text: string): string;
}

const wrap =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;

const same = (text: string): string => text;

/** Colours only on a terminal, and never when NO_COLOR is set (https://no-color.org). */
export const paintFor = (colours: boolean): Paint =>
  colours
    ? { bold: wrap(1, 22), dim: wrap(2, 22), good: wrap(32, 39), bad: wrap(31, 39) }
    : { bold: same, dim: same, good: same, bad: same };
