import { plain, wide } from './plain-text';

/** What a department is to a task: does it, answers for it, both, is asked before, is told after. */
export type Letter = 'R' | 'A' | 'C' | 'I' | 'R/A';

const letters: ReadonlyMap<string, Letter> = new Map([
  ['R', 'R'],
  ['A', 'A'],
  ['C', 'C'],
  ['I', 'I'],
  ['RA', 'R/A'],
  ['AR', 'R/A'],
  ['R/A', 'R/A'],
]);

/**
 * The RACI letter that a cell holds, or null. Case, width and spaces do not matter, and one department that both does
 * and answers may be written `R/A`, `A/R`, `RA`, `R、A` or `R,A`. A dash or a slash alone is no letter.
 */
export const readLetter = (text: string): Letter | null => {
  const asIs = letters.get(text);
  if (asIs) return asIs;
  const bare = plain(wide(text)).toUpperCase();
  const key = /^[A-Z]\s*[/,、&+]?\s*[A-Z]$/.test(bare) ? bare.replace(/[^A-Z]/g, '') : bare;
  return letters.get(key) ?? null;
};

/** Does the work (负责 R). */
export const does = (letter: Letter): boolean => letter === 'R' || letter === 'R/A';

/** Answers for the work and approves it (批准 A, 最终负责). */
export const answers = (letter: Letter): boolean => letter === 'A' || letter === 'R/A';
