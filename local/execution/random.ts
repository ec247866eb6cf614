/** A 32-bit number that depends on nothing but the text (FNV-1a): the host's choices must be the same in every run. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value >>> 0;
}

/** A source of numbers in [0, 1) that repeats itself for the same seed (a Weyl sequence, well stirred). */
export function randomFrom(seed: string): () => number {
  let state = hash(seed);
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** A whole number in [0, below), the same for the same text. */
export function chosen(text: string, below: number): number {
  return below <= 0 ? 0 : Math.floor(randomFrom(text)() * below);
}
