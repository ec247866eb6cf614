import type { NewRow } from '../changes/changes';
import type { Situation } from '../facts/situation';
import type { Cells } from '../sheets/cells';
import { type AnyAsk, type AnyKind, awaited } from './kinds/index';

/** A reminder that the lead put off to a later day, with a reason. */
export const isSnoozed = (kind: AnyKind, row: AnyAsk, { today }: Pick<Situation, 'today'>): boolean => {
  const { until = null, why = null } = kind.snooze?.(row) ?? {};
  return until !== null && why !== null && today < until;
};

/**
 * Reminders that the lead put off since the last look, for the history: a snooze moves no due date and stands there
 * apart from the moves. One without a reason does not hold yet.
 */
export const newSnoozes = ({
  book,
  people,
  now,
}: Situation): readonly (NewRow & { readonly cells: Cells<'changes'> })[] => {
  const told = new Set(
    book.changes.rows.filter(({ what }) => what === 'snooze').map(({ notice, after }) => `${notice}.snooze.${after}`),
  );
  return awaited(book).flatMap(({ kind, row }) => {
    const { until = null, why = null } = kind.snooze?.(row) ?? {};
    const key = `${row.id}.snooze.${until}`;
    if (until === null || why === null || told.has(key)) return [];
    const { task, title, id } = row;
    const by = people.lead?.name ?? null;
    return [
      {
        cells: { task, title, what: 'snooze', before: null, after: until, why, by, at: now, notice: id, key },
        unless: { key },
      },
    ];
  });
};
