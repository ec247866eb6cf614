import type { Situation } from '../facts/situation';
import type { AskWords } from '../text/asks';
import { allKinds, asksOf } from './kinds/index';
import { asksReadable, settle } from './settle';

/**
 * Whether an ask still waits for something to be settled, by its id: what was typed into it was not seen or could not be
 * written. One that stands nowhere may only not have been seen.
 */
export const unsettledIn = (situation: Situation, words: AskWords): ((id: string) => boolean) => {
  if (!asksReadable(situation)) return () => true;
  const { changes, acts } = settle(situation, words);
  const waiting = new Set<string>([
    ...allKinds.flatMap(({ sheet }) => changes.get(sheet)?.cells ?? []).map(({ id }) => id),
    ...acts.flatMap(({ ask }) => ask?.id ?? []),
  ]);
  const known = new Set(allKinds.flatMap((kind) => asksOf(kind, situation.book)).map(({ id }) => id));
  return (id) => waiting.has(id) || !known.has(id);
};
