import type { Situation } from '../facts/situation';
import { assemble } from '../notices/assemble';
import type { Ledger } from '../notices/ledger';
import type { Mail } from '../notices/notice';
import { handKey, handToken } from '../notices/tokens';
import { freshNotices, handNotices } from './round';

/**
 * 立即发送 (补发): everybody's state of this minute, whatever they were told before. The digest parts carry a token of
 * their own, so that the Monday mail still goes; what is asked here is told (`fresh` are the numbers of what is asked only now). Twice in one minute is once.
 */
export const planByHand = (situation: Situation, ledger: Ledger, fresh: ReadonlySet<string>): readonly Mail[] => {
  const { book, today, now } = situation;
  const minute = Math.floor(now / 60_000);
  return assemble(
    [...handNotices(situation, ledger, handToken(minute)), ...freshNotices(situation, fresh)],
    today,
    ({ address }) => handKey(book.file.id, minute, address),
    true,
  ).filter(({ key }) => !ledger.keys.has(key));
};
