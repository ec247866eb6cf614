import { rule } from './finding';
import { short } from './names';
import { stepsOf } from './steps';

/** A task or node names a department that is not in 职责表. */
export const unknownDepartment = rule<{ item: string; department: string }>()({
  id: 'unknown-department',
  severity: 'error',
  // Source: an unknown department
  check: ({ book }) => {
    const known = new Set(book.duties.rows.map(({ department }) => department));
    return stepsOf(book).flatMap(({ sheet, rows, nameAt }) =>
      rows.flatMap(({ department, row }, index) =>
        department === null || known.has(department)
          ? []
          : [
              {
                at: { sheet, row, column: 'department' },
                data: { item: nameAt(index), department: short(department) },
              },
            ],
      ),
    );
  },
});
