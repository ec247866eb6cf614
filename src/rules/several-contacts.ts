import { rule } from './finding';

/** A department has more than one contact. */
export const severalContacts = rule<{ department: string; name: string; first: string }>()({
  id: 'several-contacts',
  severity: 'error',
  // Source: Guide P step 2: one 接口人 per department
  check: ({ book }) => {
    const first = new Map<string, string>();
    return book.duties.rows.flatMap(({ role, department, name, row }) => {
      if (role !== 'contact' || department === null) return [];
      const known = first.get(department);
      if (known === undefined) {
        first.set(department, name ?? `#${row}`);
        return [];
      }
      const data = { department, name: name ?? `#${row}`, first: known };
      return [{ at: { sheet: 'duties', row, column: 'role' } as const, data }];
    });
  },
});
