import { readAddress } from '../domain/address';
import { personIn } from '../facts/people';
import { rule } from './finding';
import { short } from './names';

/**
 * Nobody acts for somebody who is absent now or will be: no 代理人 is named, or one whom 职责表 does not know, or the person itself. Also
 * without an absence, a name that is not known is told before it is needed.
 */
export const absenceWithoutDeputy = rule<{ name: string; deputy: string }>()({
  id: 'absence-without-deputy',
  severity: 'warn',
  // Source: the stand-in of 职责表 acts while the person is away
  check: ({ book, people, today }) =>
    book.duties.rows.flatMap(({ name, address, deputy, awayFrom, awayTo, row }) => {
      const coming = awayFrom !== null && (awayTo === null || (awayTo >= today && awayTo >= awayFrom));
      const known = deputy === null ? null : personIn(people, deputy);
      const own = known !== null && known.address === readAddress(address ?? '');
      if (deputy === null ? !coming : known !== null && !own) return [];
      return [
        {
          at: { sheet: 'duties', row, column: 'deputy' } as const,
          data: { name: name ?? address ?? '', deputy: deputy === null ? '' : short(deputy) },
        },
      ];
    }),
});
