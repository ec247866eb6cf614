import { readAddress } from '../domain/address';
import { rule } from './finding';

/** One address stands beside two names: one of the two would get the other's mail. */
export const addressWithTwoNames = rule<{ address: string; name: string; first: string }>()({
  id: 'address-with-two-names',
  severity: 'error',
  // Source: one name per address
  check: ({ book }) => {
    const first = new Map<string, string>();
    return book.duties.rows.flatMap(({ address: written, name, row }) => {
      const address = written === null ? null : readAddress(written);
      if (address === null || name === null) return [];
      const known = first.get(address) ?? name;
      first.set(address, known);
      const data = { address, name, first: known };
      return known === name ? [] : [{ at: { sheet: 'duties', row, column: 'address' } as const, data }];
    });
  },
});
