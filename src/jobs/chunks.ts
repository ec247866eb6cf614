import { bytesOf } from '../domain/bytes';

/** How many bytes the keys of one chunk may take: the journal names them all in one property of nine thousand. */
const MOST_BYTES = 7500;

/** The list in pieces, in its order: at most `most` each, and keys that fit into one journal. */
export const chunksOf = <T>(list: readonly T[], keyOf: (one: T) => string, most: number): readonly (readonly T[])[] => {
  const chunks: T[][] = [];
  let bytes = 0;
  for (const one of list) {
    // Quotes and a comma; JSON writes a sign such as a quote as two.
    const size = bytesOf(JSON.stringify(keyOf(one))) + 1;
    const last = chunks[chunks.length - 1];
    if (last === undefined || last.length >= most || bytes + size > MOST_BYTES) {
      chunks.push([one]);
      bytes = size;
    } else {
      last.push(one);
      bytes += size;
    }
  }
  return chunks;
};
