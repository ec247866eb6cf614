import { reportedElsewhere } from './cells';
import { rule } from './finding';

/** A contact (or head) of no department. */
export const contactWithoutDepartment = rule<{ name: string; role: 'contact' | 'head' }>()({
  id: 'contact-without-department',
  severity: 'error',
  // Source: no contact without department
  check: ({ book }) => {
    const reported = reportedElsewhere(book, 'duties');
    return book.duties.rows.flatMap(({ role, department, name, row }) =>
      (role === 'contact' || role === 'head') && department === null && !reported(row, 'department')
        ? [{ at: { sheet: 'duties', row, column: 'department' } as const, data: { name: name ?? `#${row}`, role } }]
        : [],
    );
  },
});
