import { rule } from './finding';
import { matrixItems } from './matrix-items';

/** There are tasks (or nodes) and nobody has been given a letter yet. */
export const matrixEmpty = rule<{ of: 'tasks' | 'nodes'; count: number }>()({
  id: 'matrix-empty',
  severity: 'error',
  // Source: Guide P step 4, guide T stage 3
  check: (situation) => {
    const { of, items } = matrixItems(situation);
    const missing = situation.book.matrix.present && situation.raci.rows.length === 0 && items.length > 0;
    return missing ? [{ at: { sheet: 'matrix' }, data: { of, count: items.length } }] : [];
  },
});
