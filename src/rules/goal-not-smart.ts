import { type SmartGap, smartGaps } from '../domain/smart';
import { rule } from './finding';
import { goalsOf } from './goals';
import { short } from './names';

/** What a goal fails, worded by the catalogue. */
export type SmartFailure = Exclude<SmartGap['why'], 'unstated'>;

/** A goal is a slogan: it does not say what, how much or by when. */
export const goalNotSmart = rule<{ goal: string; failures: readonly SmartFailure[] }>()({
  id: 'goal-not-smart',
  severity: 'error',
  // Source: Guide P step 1: not 提升效率 but «3 个月内将跨部门项目平均交付周期缩短 20 %»
  check: (situation) =>
    goalsOf(situation).flatMap((goal) => {
      const failures = smartGaps(goal).flatMap(({ why }) => (why === 'unstated' ? [] : [why]));
      return failures.length
        ? [
            {
              at: { sheet: 'charter', row: goal.row, column: 'content' } as const,
              data: { goal: short(goal.content), failures },
            },
          ]
        : [];
    }),
});
