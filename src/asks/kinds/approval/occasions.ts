import { idsAfter } from '../../../domain/number-ids';
import { routeOf } from '../../../facts/routing';
import type { Situation } from '../../../facts/situation';
import type { AskWords } from '../../../text/asks';
import { namesOf } from '../../asked';
import { replyDeadline } from '../../deadline';
import type { Occasion } from '../../kind';
import { attemptsOf, isWaiting } from './attempts';

/**
 * Tasks that came in for approval since the last look: 待审核 without an approval that waits, and 已完成 that nobody
 * passed (known by its missing finish day), which is put to 待审核 first. None while the workbook works without approval.
 * Numbered on from `last`, the highest number ever given: one that was deleted does not come back as another's.
 */
export const newHandIns = (
  situation: Situation,
  words: AskWords,
  last: string | null,
): readonly Occasion<'approvals'>[] => {
  const { book, settings, today, now } = situation;
  if (settings.approval === 'no') return [];
  const waiting = new Set(book.approvals.rows.filter(isWaiting).map(({ task }) => task));
  const before = attemptsOf(book);
  const replyBy = replyDeadline(situation, now);
  const next = idsAfter('A', [...book.approvals.rows.map(({ id }) => id), last], 4);
  return situation.tasks
    .filter(({ task }) => {
      const claimed = task.status === 'done' && task.finished === null;
      return task.id !== null && (task.status === 'review' || claimed) && !waiting.has(task.id);
    })
    .map(({ task }, index) => {
      const claimedDone = task.status === 'done';
      const id = next();
      const attempt = (before.get(task.id) ?? 0) + 1;
      return {
        row: book.approvals.lastRow + 1 + index,
        subject: task.id,
        cells: {
          id,
          task: task.id,
          title: task.task,
          department: task.department,
          asked: namesOf(routeOf(situation, task).approvers),
          handedIn: today,
          issued: now,
          replyBy,
          state: 'open',
          attempt,
          ...(claimedDone ? { claimed: 'yes', message: words.claimedDone() } : {}),
        },
        unless: { task: task.id, attempt },
        effect: claimedDone
          ? {
              name: `${id}.claimed`,
              sheet: 'tasks',
              id: task.id ?? '',
              cells: { status: 'review' },
              was: { status: task.status },
            }
          : null,
      };
    });
};
