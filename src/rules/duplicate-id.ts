import { typedKinds } from '../asks/kinds/index';
import { rule } from './finding';

/** Two rows carry one id: lag, letters and mails could reach the wrong one. */
export const duplicateId = rule<{ id: string; first: number }>()({
  id: 'duplicate-id',
  severity: 'error',
  // Source: two rows with one id
  check: ({ book }) =>
    (['nodes', 'tasks', 'matrix', ...typedKinds.map((kind) => kind.sheet)] as const).flatMap((sheet) => {
      const first = new Map<string, number>();
      return book[sheet].rows.flatMap(({ id, row }) => {
        if (id === null) return [];
        const known = first.get(id);
        if (known === undefined) {
          first.set(id, row);
          return [];
        }
        return [{ at: { sheet, row, column: 'id' }, data: { id, first: known } }];
      });
    }),
});
