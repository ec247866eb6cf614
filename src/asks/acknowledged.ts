import { type Changes, record } from '../changes/changes';
import type { Situation } from '../facts/situation';
import type { Cells } from '../sheets/cells';
import type { AskWords } from '../text/asks';
import type { Hands } from './kind';
import { type AnyKind, type AskSheet, asksOf, unreadOf } from './kinds/index';
import { acknowledge } from './settle-ask';

/**
 * The receipts of one sheet that can be given at once, for all its rows whose cells say something new: not only for the edited one, since the
 * trigger of another edit may never have come. `later` is about when the next pass comes.
 */
export const acknowledged = (
  kind: AnyKind,
  situation: Situation,
  words: AskWords,
  handsOf: (id: string) => Hands,
  later: string,
): Changes => {
  const found: (readonly [string, Cells<AskSheet>])[] = [];
  for (const row of asksOf(kind, situation.book)) {
    const { id } = row;
    if (id === null) continue;
    const unread = unreadOf(kind, situation.book, row);
    const { cells } = acknowledge(kind, row, { situation, words, unread, hands: handsOf(id), later });
    if (Object.keys(cells).length > 0) found.push([id, cells]);
  }
  return record(kind.sheet, found);
};
