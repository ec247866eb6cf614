import { smartGaps } from '../domain/smart';
import { rule } from './finding';
import { goalsOf } from './goals';
import { short } from './names';

/** A goal does not say why it matters or why it can be reached. */
export const goalWithoutReasons = rule<{ goal: string; missing: readonly ('relevant' | 'achievable')[] }>()({
  id: 'goal-without-reasons',
  severity: 'info',
  // Source: Guide P step 1: achievable, relevant
  check: (situation) =>
    goalsOf(situation).flatMap((goal) => {
      const missing = smartGaps(goal)
        .filter(({ why }) => why === 'unstated')
        .map(({ letter }) => (letter === 'R' ? 'relevant' : 'achievable'));
      return missing.length
        ? [{ at: { sheet: 'charter', row: goal.row } as const, data: { goal: short(goal.content), missing } }]
        : [];
    }),
});
