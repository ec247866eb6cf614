import { plain } from '../domain/plain-text';
import { rule } from './finding';

/** Two columns of the matrix carry one department's name: which of its letters holds is not certain. */
export const duplicateDepartmentColumn = rule<{ department: string }>()({
  id: 'duplicate-department-column',
  severity: 'error',
  // Source: Guide P step 4: one column for each department
  check: ({ book }) => {
    const seen = new Set<string>();
    return book.matrix.restPlaces.flatMap(({ header }) => {
      const department = plain(header);
      if (seen.has(department)) return [{ at: { sheet: 'matrix', column: header } as const, data: { department } }];
      seen.add(department);
      return [];
    });
  },
});
