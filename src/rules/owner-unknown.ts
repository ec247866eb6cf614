import { personIn } from '../facts/people';
import { rule } from './finding';
import { short, taskName } from './names';

/** A task's owner is not in 职责表, so the department's contact stands for them. */
export const ownerUnknown = rule<{ task: string; owner: string }>()({
  id: 'owner-unknown',
  severity: 'warn',
  // Source: docs/architecture.md, Mail: an owner not in the 职责表 → the contact
  check: ({ book, people }) =>
    book.tasks.rows.flatMap((task) =>
      task.owner === null || personIn(people, task.owner)
        ? []
        : [
            {
              at: { sheet: 'tasks', row: task.row, column: 'owner' } as const,
              data: { task: taskName(task), owner: short(task.owner) },
            },
          ],
    ),
});
