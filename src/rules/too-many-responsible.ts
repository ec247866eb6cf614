import { does } from '../domain/letter';
import { rule } from './finding';
import { itemName } from './names';

/** More departments do the task than one task bears: split it. */
export const tooManyResponsible = rule<{ item: string; count: number; most: number }>()({
  id: 'too-many-responsible',
  severity: 'warn',
  // Source: FIELD: coreui.cn/article/2331053, agilesriram 2014
  check: ({ raci, settings }) =>
    raci.rows.flatMap((row) => {
      const count = [...row.letters.values()].filter(does).length;
      const data = { item: itemName(row), count, most: settings.mostResponsible };
      return count > settings.mostResponsible ? [{ at: { sheet: 'matrix', row: row.row } as const, data }] : [];
    }),
});
