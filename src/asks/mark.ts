/** A short sign of an answer: the same answer has the same sign, so that a judged one is not taken for a new one. */
export const markOf = (parts: readonly (string | null)[]): string => {
  let hash = 5381;
  for (const part of parts)
    for (const sign of `${part ?? ''}\u0000`) hash = (Math.imul(hash, 33) ^ (sign.codePointAt(0) ?? 0)) >>> 0;
  return hash.toString(36);
};
