import { rule } from './finding';
import { short } from './names';

/** The level or the scenario of the charter is none of the known ones. */
export const charterChoiceUnknown = rule<{ item: 'level' | 'scenario'; value: string }>()({
  id: 'charter-choice-unknown',
  severity: 'error',
  // Source: Guide P step 5: a collaboration has a level, 战略级 or 普通
  check: ({ charter }) =>
    (['level', 'scenario'] as const).flatMap((item) => {
      const [first] = charter.rows[item];
      return first && charter[item] === null
        ? [
            {
              at: { sheet: 'charter', row: first.row, column: 'content' } as const,
              data: { item, value: short(first.content ?? '') },
            },
          ]
        : [];
    }),
});
