import { plain, wide } from '../domain/plain-text';

/** Neither wide nor spaced: what nearly every word is. A run folds thousands. */
const narrow = /^[!-~\u4E00-\u9FFF]*$/;

/** Two words are the same if they differ in width, case or spaces only. */
export const fold = (word: string): string =>
  (narrow.test(word) ? word : wide(plain(word)).replace(/\s+/g, '')).toLowerCase();
