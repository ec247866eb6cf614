import type { Person, Situation } from '../facts/situation';
import type { Cells } from '../sheets/cells';
import type { RowOf } from '../sheets/index';
import type { AskWords } from '../text/asks';
import { answerMark, isTouched } from './answer';
import { namesOf } from './asked';
import { isAsking, replyDeadline } from './deadline';

type NoticeRow = RowOf<'notices'>;

/** Whether another open notice of the same task and day asks these people already: one is enough. */
export const isAskedElsewhere = (
  { id, task, due }: NoticeRow,
  people: readonly Person[],
  { book }: Situation,
): boolean => {
  const asked = namesOf(people);
  return book.notices.rows.some(
    (other) => other.id !== id && other.task === task && other.due === due && other.asked === asked && isAsking(other),
  );
};

/**
 * Asks the present people anew, with a new time to answer. What others typed stands, but is not taken for their answer until
 * they change it.
 */
export const readdressNotice = (
  row: NoticeRow,
  people: readonly Person[],
  situation: Situation,
  words: AskWords,
): Cells<'notices'> => ({
  asked: namesOf(people),
  state: 'open',
  attempt: (row.attempt ?? 1) + 1,
  issued: situation.now,
  replyBy: replyDeadline(situation, situation.now),
  seen: answerMark(row),
  message: words.readdressed(row.asked ?? '', namesOf(people), isTouched(row)),
});
