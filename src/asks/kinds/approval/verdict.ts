import { choosing } from '../../choice-turn';
import type { Turn } from '../../kind';

/** 通过 makes the task 已完成 on the day it was handed in, 退回 (with a reason) puts it back to 进行中. */
export const verdict: Turn<'approvals'> = {
  ...choosing('verdict', 'sendBack'),
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
};
