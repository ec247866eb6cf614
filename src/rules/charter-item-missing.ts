import type { CharterItem } from '../facts/charter';
import { rule } from './finding';

/** What a charter cannot do without; level, scenario, background and scope out may stay open. */
const needed: readonly CharterItem[] = ['name', 'initiator', 'goal', 'scopeIn', 'output', 'keyDate', 'department'];

/** The charter does not say one of the things that everybody needs to know at the start. */
export const charterItemMissing = rule<{ item: CharterItem }>()({
  id: 'charter-item-missing',
  severity: 'warn',
  // Source: Guide T stage 1, guide P step 1
  check: ({ book, charter }) =>
    book.charter.present
      ? needed
          .filter((item) => charter.rows[item].length === 0)
          .map((item) => ({ at: { sheet: 'charter' }, data: { item } }))
      : [],
});
