import type { Place } from '../sheets/index';
import { rule } from './finding';

/** A department takes part and has no contact: nobody does, answers or is warned for it. */
export const departmentWithoutContact = rule<{ department: string }>()({
  id: 'department-without-contact',
  severity: 'error',
  // Source: Guide P step 2: one contact a department; FIELD: a department without a contact
  check: ({ book, charter, raci }) => {
    const contacts = new Set(book.duties.rows.filter(({ role }) => role === 'contact').map((row) => row.department));
    const places = new Map<string, Place>();
    const note = (department: string | null, at: Place): void => {
      if (department !== null && !contacts.has(department) && !places.has(department)) places.set(department, at);
    };
    for (const { role, department, row } of book.duties.rows)
      if (role === 'head' || role === 'member') note(department, { sheet: 'duties', row, column: 'department' });
    for (const { department, row } of charter.departments) note(department, { sheet: 'charter', row });
    for (const department of raci.departments) note(department, { sheet: 'matrix', column: department });
    return [...places].map(([department, at]) => ({ at, data: { department } }));
  },
});
