import type { Day } from '../domain/day';
import type { Goal } from '../domain/smart';
import { dayOfWhen } from '../domain/span';
import type { Situation } from '../facts/situation';
import type { RowOf } from '../sheets/index';

export type GoalRow = RowOf<'charter'> & Goal;

/** The goals of the charter. */
export const goalsOf = ({ charter }: Situation): readonly GoalRow[] =>
  charter.rows.goal.map((row) => ({ ...row, content: row.content ?? '' }));

/** The day by which a goal is to be reached, spans counted from the start; null where that is not known. */
export const goalDay = ({ byWhen }: GoalRow, { startDay, calendar }: Situation): Day | null => {
  if (!byWhen) return null;
  if ('day' in byWhen) return byWhen.day;
  return startDay === null ? null : dayOfWhen(byWhen, startDay, calendar);
};
