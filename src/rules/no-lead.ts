import { rule } from './finding';

/** Nobody is the lead. */
export const noLead = rule<Record<string, never>>()({
  id: 'no-lead',
  severity: 'error',
  // Source: Guide P step 2: exactly one 总负责人
  check: ({ book }) =>
    book.duties.rows.some(({ role }) => role === 'lead') ? [] : [{ at: { sheet: 'duties' }, data: {} }],
});
