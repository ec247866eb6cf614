import { append, type Changes } from '../changes/changes';
import type { Instant } from '../domain/day';
import { pileBy } from '../domain/pile-by';
import type { Situation } from '../facts/situation';
import { ledgerOf } from '../notices/ledger';
import { writeTokens } from '../notices/tokens';
import { standing } from './round';

/**
 * What a lost 邮件记录 had told, as far as the other sheets say: all that stands open counts as told, one row a person, so
 * that nobody gets it a second time. `words` goes into the rows' subject.
 */
export const assumedTold = (situation: Situation, since: Instant, words: string): Changes => {
  const { book, now } = situation;
  const piles = pileBy(standing(situation, ledgerOf(book), since), ({ to }) => to.address);
  return append(
    'mails',
    [...piles].map(([address, notices]) => {
      const key = `${book.file.id}/assumed-${Math.floor(now / 60_000)}/${address}`;
      return {
        cells: {
          key,
          to: address,
          subject: words,
          contains: writeTokens(notices.map(({ token }) => token)),
          queued: now,
          sent: now,
          state: 'sent' as const,
          error: null,
        },
        unless: { key },
      };
    }),
  );
};
