import { readAddress } from '../domain/address';
import type { Day } from '../domain/day';
import type { RowOf } from '../sheets/index';
import { personIn } from './people';
import type { People, Person, Situation } from './situation';

type Duty = Pick<RowOf<'duties'>, 'awayFrom' | 'awayTo'>;

/** Whether a row of 职责表 says that its person is absent on a day; both ends are included, and without an end it lasts. */
export const isAway = ({ awayFrom, awayTo }: Duty, day: Day): boolean =>
  awayFrom !== null && awayFrom <= day && (awayTo === null || day <= awayTo);

/** By the address of whoever is absent on a day, whom the row names as 代理人, as far as 职责表 knows them. */
const namedDeputies = (rows: readonly RowOf<'duties'>[], people: People, day: Day): ReadonlyMap<string, Person> => {
  const found = new Map<string, Person>();
  for (const row of rows) {
    const address = row.address === null ? null : readAddress(row.address);
    const deputy = row.deputy === null ? null : personIn(people, row.deputy);
    if (address !== null && deputy !== null && isAway(row, day) && !found.has(address)) found.set(address, deputy);
  }
  return found;
};

/**
 * Who acts for whom on a day, by the address of the absent. Whose 代理人 is absent too is acted for by that one's own; where this leads
 * back to somebody absent, nobody acts and all stays with the person.
 */
export const deputiesOn = (rows: readonly RowOf<'duties'>[], people: People, day: Day): ReadonlyMap<string, Person> => {
  const named = namedDeputies(rows, people, day);
  const away = new Set(
    rows.flatMap((row) => (row.address !== null && isAway(row, day) ? (readAddress(row.address) ?? []) : [])),
  );
  const found = new Map<string, Person>();
  for (const address of named.keys()) {
    const seen = new Set<string>([address]);
    let acting = named.get(address);
    while (acting && away.has(acting.address) && !seen.has(acting.address)) {
      seen.add(acting.address);
      acting = named.get(acting.address);
    }
    if (acting && !away.has(acting.address)) found.set(address, acting);
  }
  return found;
};

/** Who acts for a person today: somebody else while the person is absent and has a 代理人, else null. */
export const deputyOf = ({ deputies }: Pick<Situation, 'deputies'>, { address }: Person): Person | null =>
  deputies.get(address) ?? null;

/** These people, and beside them those who act for them today; each once. */
export const withDeputies = (
  situation: Pick<Situation, 'deputies'>,
  people: readonly (Person | null | undefined)[],
): readonly Person[] => {
  const known = people.filter((person): person is Person => Boolean(person));
  const all = [...known, ...known.flatMap((person) => deputyOf(situation, person) ?? [])];
  return [...new Map(all.map((person) => [person.address, person])).values()];
};
