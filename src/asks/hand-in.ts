import { idsAfter } from '../domain/number-ids';
import { routeOf } from '../facts/routing';
import type { Situation, TaskFacts } from '../facts/situation';
import type { Cells } from '../sheets/cells';
import type { AskWords } from '../text/asks';
import { namesOf } from './asked';
import { isWaiting } from './settle-approval';

export interface HandIn {
  readonly facts: TaskFacts;
  readonly cells: Cells<'approvals'>;
  /** The department wrote 已完成 itself: it is put to 待审核 first. */
  readonly claimedDone: boolean;
}

/**
 * Tasks that came in for approval since the last look: 待审核 without an approval that waits, and 已完成 that nobody
 * passed (known by its missing finish day). None while the workbook works without approval. Numbered on from `last`, the
 * highest number ever given: one that was deleted does not come back as another's.
 */
export const newHandIns = (situation: Situation, words: AskWords, last: string | null = null): readonly HandIn[] => {
  const { book, settings, today, now } = situation;
  if (settings.approval === 'no') return [];
  const waiting = new Set(book.approvals.rows.filter(isWaiting).map(({ task }) => task));
  const next = idsAfter('A', [...book.approvals.rows.map(({ id }) => id), last], 4);
  return situation.tasks
    .filter(({ task }) => {
      const claimed = task.status === 'done' && task.finished === null;
      return task.id !== null && (task.status === 'review' || claimed) && !waiting.has(task.id);
    })
    .map((facts) => {
      const { task } = facts;
      const claimedDone = task.status === 'done';
      return {
        facts,
        claimedDone,
        cells: {
          id: next(),
          task: task.id,
          title: task.task,
          department: task.department,
          asked: namesOf(routeOf(situation, task).approvers),
          handedIn: today,
          issued: now,
          state: 'open',
          ...(claimedDone ? { claimed: 'yes', message: words.claimedDone() } : {}),
        },
      };
    });
};
