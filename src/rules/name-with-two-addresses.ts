import { readAddress } from '../domain/address';
import { rule } from './finding';

/** One name stands beside two addresses: an owner given by that name is mailed at the first. */
export const nameWithTwoAddresses = rule<{ name: string; address: string; first: string }>()({
  id: 'name-with-two-addresses',
  severity: 'warn',
  // Source: one name per address, read the other way round
  check: ({ book }) => {
    const first = new Map<string, string>();
    return book.duties.rows.flatMap(({ address: written, name, row }) => {
      const address = written === null ? null : readAddress(written);
      if (address === null || name === null) return [];
      const known = first.get(name) ?? address;
      first.set(name, known);
      const data = { name, address, first: known };
      return known === address ? [] : [{ at: { sheet: 'duties', row, column: 'address' } as const, data }];
    });
  },
});
