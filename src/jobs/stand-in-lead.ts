import type { Situation } from '../facts/situation';

/** While the duty sheet names no lead, whoever owns the triggers hears in the lead's place: no mail is without a reader. */
export const standInLead = (situation: Situation, owner: string): Situation =>
  situation.people.lead !== null || owner === ''
    ? situation
    : { ...situation, people: { ...situation.people, lead: { name: owner, address: owner.toLowerCase() } } };
