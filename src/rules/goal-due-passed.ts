import type { Day } from '../domain/day';
import { rule } from './finding';
import { goalDay, goalsOf } from './goals';
import { short } from './names';

/** The day of a goal has passed. */
export const goalDuePassed = rule<{ goal: string; by: Day }>()({
  id: 'goal-due-passed',
  severity: 'warn',
  // Source: a past date is a warning
  check: (situation) =>
    goalsOf(situation).flatMap((goal) => {
      const by = goalDay(goal, situation);
      if (by === null || by >= situation.today) return [];
      const data = { goal: short(goal.content), by };
      return [{ at: { sheet: 'charter', row: goal.row, column: 'byWhen' } as const, data }];
    }),
});
