import type { Situation } from '../facts/situation';
import { assemble } from '../notices/assemble';
import type { Ledger } from '../notices/ledger';
import type { Mail, Notice } from '../notices/notice';
import { warningNotices } from '../notices/warning';
import { weeklyNotices } from './round';
import type { NewWarning } from './warn';

/**
 * 立即发送 (补发): everybody's state of this minute, whatever they were told before. The digest parts carry names of
 * their own, so that the Monday mail still goes; a warning told here is told. Twice in one minute is once.
 */
export const byHand = (situation: Situation, ledger: Ledger, fresh: readonly NewWarning[]): readonly Mail[] => {
  const { book, today, now } = situation;
  const minute = Math.floor(now / 60_000);
  const weekly = weeklyNotices(situation, ledger, today).map(
    (notice): Notice => ({
      ...notice,
      token: `H${minute}`,
    }),
  );
  const warnings = fresh.flatMap(({ row, facts, cells }) =>
    warningNotices(
      { row, id: cells.id, task: cells.task ?? null, due: cells.due ?? null, replyBy: cells.replyBy },
      facts,
      situation,
    ),
  );
  return assemble(
    [...weekly, ...warnings],
    today,
    ({ address }) => `${book.file.id}/hand-${minute}/${address}`,
    true,
  ).filter(({ key }) => !ledger.keys.has(key));
};
