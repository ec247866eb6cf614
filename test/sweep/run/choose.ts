/** A number from 0 to 1 that follows from a text alone (FNV-1a): which cases a seed draws does not depend on which others there are. */
const draw = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  // The last bits of short texts differ little: stir once more.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) / 0x1_0000_0000;
};

/** Whether a seed draws a thing of this name when this share of all is wanted. */
export const isDrawn = (seed: string, name: string, share: number): boolean => draw(`${seed} ${name}`) < share;

/** Which of so many parts, from 1, a thing of this name belongs to. */
export const partOf = (name: string, parts: number): number => 1 + Math.floor(draw(`part ${name}`) * parts);
