import { rule } from './finding';
import { itemName } from './names';

/** One department both does the task and answers for it: nobody else looks at the result. */
export const doesAndAnswers = rule<{ item: string; department: string }>()({
  id: 'does-and-answers',
  severity: 'info',
  // Source: FIELD: FlowFuse PR 3046
  check: ({ raci }) =>
    raci.rows.flatMap((row) =>
      [...row.letters]
        .filter(([, letter]) => letter === 'R/A')
        .map(([department]) => ({
          at: { sheet: 'matrix', row: row.row, column: department },
          data: { item: itemName(row), department },
        })),
    ),
});
