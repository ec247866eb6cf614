import type { Turn } from '../../kind';
import { markOf } from '../../mark';

/** 通过 makes the task 已完成 on the day it was handed in, 退回 (with a reason) puts it back to 进行中. */
export const verdict: Turn<'approvals'> = {
  choice: 'verdict',
  isFresh: ({ decision }, unread) => decision !== null || unread('decision') !== null,
  isTouched: ({ decision }) => decision !== null,
  fault: ({ decision, word }, unread, _, words) => {
    if (decision === null) return words.choiceUnread(unread('decision') ?? '', 'verdict');
    return decision === 'sendBack' && word === null ? words.wordMissing() : null;
  },
  take: ({ id, task, decision, word, handedIn }, _, situation, words) => {
    const now = situation.taskById.get(task ?? '')?.task;
    const passed = decision === 'pass';
    return {
      cells: passed
        ? { state: 'closed', message: words.passed() }
        : { state: 'returned', message: words.sentBack(word ?? '') },
      effect:
        now && task !== null
          ? {
              name: `${id}.${decision}`,
              sheet: 'tasks',
              id: task,
              cells: passed ? { status: 'done', finished: handedIn } : { status: 'doing', finished: null },
              was: { status: now.status },
              history: null,
            }
          : null,
      usesUp: null,
    };
  },
  // A verdict that nobody known can have given would count as that of whoever is asked next.
  disown: ({ decision }) => (decision === null ? {} : null),
};

/** The sign of what was typed but not taken. */
export const verdictMark = (typed: string | null, word: string | null): string => markOf([typed, word]);
