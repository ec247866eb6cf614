import type { Situation } from '../facts/situation';
import type { Cells } from '../sheets/cells';
import { isAsking } from './deadline';

/**
 * Reminders that the lead put off since the last look, for the history: a snooze moves no due date and stands there
 * apart from the moves. One without a reason does not hold yet.
 */
export const newSnoozes = ({ book, people, now }: Situation): readonly Cells<'changes'>[] =>
  book.notices.rows
    .filter(
      (row) =>
        isAsking(row) &&
        row.snooze !== null &&
        row.snoozeWhy !== null &&
        !book.changes.rows.some(
          ({ what, notice, after }) => what === 'snooze' && notice === row.id && after === row.snooze,
        ),
    )
    .map((row) => ({
      task: row.task,
      title: row.title,
      what: 'snooze',
      before: null,
      after: row.snooze,
      why: row.snoozeWhy,
      by: people.lead?.name ?? null,
      at: now,
      notice: row.id,
    }));
