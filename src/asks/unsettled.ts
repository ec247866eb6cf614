import type { Situation } from '../facts/situation';
import type { AskWords } from '../text/asks';
import { asksReadable, settle } from './settle';

/**
 * Whether an ask still waits for something to be settled, by its id: what was typed into it was not seen or could not be
 * written. One that stands nowhere may only not have been seen.
 */
export const unsettledIn = (situation: Situation, words: AskWords): ((id: string) => boolean) => {
  if (!asksReadable(situation)) return () => true;
  const { book } = situation;
  const { changes, acts } = settle(situation, words);
  const waiting = new Set<string | null | undefined>([
    ...(changes.get('notices')?.cells ?? []).map(({ id }) => id),
    ...(changes.get('approvals')?.cells ?? []).map(({ id }) => id),
    ...acts.flatMap(({ notice, approval }) => [notice?.id, approval?.id]),
  ]);
  const known = new Set([...book.notices.rows, ...book.approvals.rows].map(({ id }) => id));
  return (id) => waiting.has(id) || !known.has(id);
};
