import type { Day } from '../domain/day';
import { rule } from './finding';
import { goalDay, goalsOf } from './goals';
import { short } from './names';

/** A goal is to be reached before the collaboration starts. */
export const goalDueBeforeStart = rule<{ goal: string; by: Day; start: Day }>()({
  id: 'goal-due-before-start',
  severity: 'error',
  // Source: by-when after the start
  check: (situation) =>
    goalsOf(situation).flatMap((goal) => {
      const [by, start] = [goalDay(goal, situation), situation.startDay];
      if (by === null || start === null || by > start) return [];
      const data = { goal: short(goal.content), by, start };
      return [{ at: { sheet: 'charter', row: goal.row, column: 'byWhen' } as const, data }];
    }),
});
