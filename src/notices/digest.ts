import type { Day } from '../domain/day';
import { datedLine, isDone, worstFirst } from '../facts/lines';
import { routeOf } from '../facts/routing';
import type { Person, Situation } from '../facts/situation';
import type { DatedLine, NoticeOf } from './notice';
import { digestToken } from './tokens';

interface Pile {
  readonly to: Person;
  readonly overdue: DatedLine[];
  readonly approval: DatedLine[];
  readonly dueSoon: DatedLine[];
}

/**
 * The weekly digest of everyone who has something to do: overdue (as R or owner), waiting for approval (as A),
 * due soon. Who has nothing gets none.
 */
export const digestNotices = (situation: Situation, day: Day): readonly NoticeOf<'digest'>[] => {
  const piles = new Map<string, Pile>();
  const pileOf = (to: Person): Pile => {
    const pile = piles.get(to.address) ?? { to, overdue: [], approval: [], dueSoon: [] };
    piles.set(to.address, pile);
    return pile;
  };
  for (const facts of situation.tasks) {
    if (isDone(facts.task) || (facts.lag === 0 && !facts.dueSoon && facts.task.status !== 'review')) continue;
    const line = datedLine(situation.book, facts);
    if (line === null) continue;
    const route = routeOf(situation, facts.task);
    if (facts.task.status === 'review') {
      for (const person of route.approvers) pileOf(person).approval.push(line);
      continue;
    }
    const people = new Map([...route.doers, ...(route.owner ? [route.owner] : [])].map((one) => [one.address, one]));
    for (const person of people.values()) (facts.lag > 0 ? pileOf(person).overdue : pileOf(person).dueSoon).push(line);
  }
  return [...piles.values()].map(({ to, overdue, approval, dueSoon }) => ({
    kind: 'digest',
    to,
    token: digestToken(day),
    data: {
      overdue: overdue.sort(worstFirst),
      approval: approval.sort(worstFirst),
      dueSoon: dueSoon.sort((a, b) => (a.due < b.due ? -1 : 1)),
    },
  }));
};
