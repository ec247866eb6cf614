import type { CharterItem } from '../facts/charter';
import { rule } from './finding';

const single: readonly CharterItem[] = ['name', 'initiator', 'level', 'scenario'];

/** The charter says twice what can only be one thing; the first row holds. */
export const charterItemRepeated = rule<{ item: CharterItem; first: number }>()({
  id: 'charter-item-repeated',
  severity: 'warn',
  // Source: Guide T stage 1: one name, one initiating department
  check: ({ charter }) =>
    single.flatMap((item) => {
      const [first, ...others] = charter.rows[item];
      return others.map(({ row }) => ({ at: { sheet: 'charter', row }, data: { item, first: first?.row ?? row } }));
    }),
});
