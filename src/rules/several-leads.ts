import { rule } from './finding';

/** More than one person is the lead. */
export const severalLeads = rule<{ name: string; first: string }>()({
  id: 'several-leads',
  severity: 'error',
  // Source: Guide P step 2: exactly one 总负责人
  check: ({ book }) => {
    const [first, ...others] = book.duties.rows.filter(({ role }) => role === 'lead');
    return others.map(({ row, name }) => ({
      at: { sheet: 'duties', row, column: 'role' },
      data: { name: name ?? `#${row}`, first: first?.name ?? '' },
    }));
  },
});
