import { rule } from './finding';
import { itemName } from './names';

/** So many are asked first that decisions slow down. */
export const tooManyConsulted = rule<{ item: string; count: number; most: number }>()({
  id: 'too-many-consulted',
  severity: 'warn',
  // Source: FIELD: trackplus (number ours)
  check: ({ raci, settings }) =>
    raci.rows.flatMap((row) => {
      const count = [...row.letters.values()].filter((letter) => letter === 'C').length;
      const data = { item: itemName(row), count, most: settings.mostConsulted };
      return count > settings.mostConsulted ? [{ at: { sheet: 'matrix', row: row.row } as const, data }] : [];
    }),
});
