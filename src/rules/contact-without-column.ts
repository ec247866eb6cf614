import { rule } from './finding';

/** A department has a contact and no column in the matrix, which was made before it joined. */
export const contactWithoutColumn = rule<{ department: string; name: string }>()({
  id: 'contact-without-column',
  severity: 'error',
  // Source: FIELD: a department without a contact, or the other way round
  check: ({ book, raci }) => {
    if (raci.rows.length === 0) return [];
    const columns = new Set(raci.departments);
    return book.duties.rows.flatMap(({ role, department, name, row }) =>
      role === 'contact' && department !== null && !columns.has(department)
        ? [{ at: { sheet: 'duties', row, column: 'department' } as const, data: { department, name: name ?? '' } }]
        : [],
    );
  },
});
