import { isAddress } from '../domain/address';
import { rule } from './finding';
import { short } from './names';

/** No mail can reach what stands as an address. */
export const invalidAddress = rule<{ address: string; name: string }>()({
  id: 'invalid-address',
  severity: 'error',
  // Source: valid addresses; one bad address never blocks the rest
  check: ({ book }) =>
    book.duties.rows.flatMap(({ row, name, address, account }) =>
      Object.entries({ address, account }).flatMap(([column, text]) =>
        text === null || isAddress(text)
          ? []
          : [
              {
                at: { sheet: 'duties', row, column } as const,
                data: { address: short(text), name: name ?? `#${row}` },
              },
            ],
      ),
    ),
});
