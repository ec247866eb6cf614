import { deputyOf, withDeputies } from '../facts/absences';
import { accountsOf } from '../facts/accounts';
import { personIn } from '../facts/people';
import { routeOf } from '../facts/routing';
import type { Person, Situation } from '../facts/situation';
import type { Choice } from '../sheets/choices';
import type { RowOf } from '../sheets/index';

/** The person of a name: also whoever stands in for a lead whom the duty sheet does not name. */
const personOf = ({ people }: Situation, name: string): Person | null =>
  personIn(people, name) ?? (people.lead !== null && people.lead.name === name ? people.lead : null);

/** People of a cell such as `陈伟、李娜`, as far as the duty sheet knows them. */
export const peopleIn = (situation: Situation, cell: string | null): readonly Person[] =>
  (cell ?? '')
    .split('、')
    .map((name) => personOf(situation, name.trim()))
    .filter((person): person is Person => person !== null);

export const namesOf = (people: readonly Person[]): string => people.map(({ name }) => name).join('、');

/** Who answers for a late task: whoever does it; while it waits for approval, whoever approves it. */
export const askedOf = (situation: Situation, task: RowOf<'tasks'>): readonly Person[] => {
  const route = routeOf(situation, task);
  return task.status === 'review' ? route.approvers : route.doers;
};

/**
 * Whether a notice asks those whose turn it is not: the doers while the task waits for approval (its lateness is the
 * approver's then, and the doers' notice rests), or the approvers once they have judged.
 */
export const isOthersTurn = (situation: Situation, asked: string | null, task: RowOf<'tasks'>): boolean => {
  const { doers, approvers } = routeOf(situation, task);
  const [turn, other] = task.status === 'review' ? [approvers, doers] : [doers, approvers];
  return asked !== namesOf(turn) && asked === namesOf(other);
};

/**
 * Who decides on an answer: the lead; but nobody on their own, so for the lead's own department the deputy,
 * else the superior, and the lead only where there is neither. Whoever acts for the absent counts as one of those who answer.
 */
export const deciderFor = (situation: Situation, asked: readonly Person[]): Person | null => {
  const { lead, deputy, superior } = situation.people;
  const answering = new Set(withDeputies(situation, asked).map(({ address }) => address));
  const answers = (person: Person): boolean => answering.has((deputyOf(situation, person) ?? person).address);
  if (lead === null || !(answering.has(lead.address) || answers(lead))) return lead;
  return [deputy, superior].find((one) => one !== null && !answers(one)) ?? deputy ?? superior ?? lead;
};

/** Whether a hand that Google names is that of one of these people themselves: by the address of their mail, or by their Google 账号. */
export const isOwnHandOf = (situation: Situation, actor: string, people: readonly Person[]): boolean =>
  people.some(({ address }) => address === actor) || accountsOf(situation)(people).includes(actor);

/** Whether it is that of one of these people, or of whoever acts today for one of them who is absent. */
export const isHandOf = (situation: Situation, actor: string, people: readonly Person[]): boolean =>
  isOwnHandOf(situation, actor, withDeputies(situation, people));

/**
 * Three levels: Google named the hand; by right, since nobody but those asked and the leaders could fill the cells; unknown.
 */
export const proofOf = (named: boolean | null, guarded: boolean): Choice<'proof'> =>
  named === true ? 'verified' : guarded ? 'byRight' : 'unverified';

/** Whether the one who acted, as far as Google says, is one of those expected; null when Google does not say. */
export const isProved = (situation: Situation, actor: string, expected: readonly Person[]): boolean | null =>
  actor === '' ? null : isHandOf(situation, actor, expected);
