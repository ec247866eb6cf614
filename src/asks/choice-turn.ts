import { readMark } from '../changes/mark';
import type { Choice } from '../sheets/choices';
import type { AskWords } from '../text/asks';
import type { Unread } from './kind';
import { markOf } from './mark';

/** What a choice that decides stands in, whatever is decided by it. */
interface Choosing {
  readonly id: string | null;
  readonly attempt: number | null;
  readonly decision: string | null;
  readonly word: string | null;
}

/** The act by which a return is taken out of its cell. */
export const returnOf = ({ id, attempt }: Pick<Choosing, 'id' | 'attempt'>): string => `${id}.${attempt ?? 1}.return`;

/** The row as it was where a run took a return out of its cell and was killed before it could write what comes of it: the mark beside it tells. */
export const withReturn = <R extends Choosing & { readonly usedUp: string | null }>(row: R): R => {
  const mark = row.decision === null ? readMark(row.usedUp ?? '') : null;
  return mark !== null && mark.name === row.id && mark.act === returnOf(row) ? { ...row, decision: 'return' } : row;
};

/** The sign of a choice that was typed but not taken; null where none was. */
export const untaken = ({ decision, word }: Pick<Choosing, 'decision' | 'word'>, unread: Unread): string | null => {
  const typed = decision ?? unread('decision');
  return typed === null ? null : markOf([typed, word]);
};

/** What every choice that decides has in common; `back` is the one that needs a word with it. */
export const choosing = <C extends 'decision' | 'verdict'>(choice: C, back: Choice<C>) => ({
  choice,
  isFresh: ({ decision }: Pick<Choosing, 'decision'>, unread: Unread): boolean =>
    decision !== null || unread('decision') !== null,
  isTouched: ({ decision }: Pick<Choosing, 'decision'>): boolean => decision !== null,
  fault: (
    { decision, word }: Pick<Choosing, 'decision' | 'word'>,
    unread: Unread,
    _: unknown,
    words: AskWords,
  ): string | null => {
    if (decision === null) return words.choiceUnread(unread('decision') ?? '', choice);
    return decision === back && word === null ? words.wordMissing() : null;
  },
  // A verdict that nobody known can have given would count as that of whoever is asked next.
  disown: ({ decision }: Pick<Choosing, 'decision'>) => (decision === null ? {} : null),
});
