import type { Person, Situation } from '../../../facts/situation';
import type { RowOf } from '../../../sheets/index';
import { deciderFor } from '../../asked';

/**
 * Who approves a need: above the spending limit the lead (guide P, step 5), otherwise the head of its department, and the lead where it has
 * none. Nobody their own: where the head is the contact who typed it the lead, and where the lead is, whoever decides for the lead.
 */
export const approverOf = (
  { department, amount }: Pick<RowOf<'requests'>, 'department' | 'amount'>,
  situation: Situation,
): Person | null => {
  const { people, settings } = situation;
  const contact = people.contacts.get(department ?? '') ?? null;
  const head = people.heads.get(department ?? '') ?? null;
  const wanted = (amount ?? 0) > settings.spendingLimit ? people.lead : (head ?? people.lead);
  return contact !== null && wanted?.address === contact.address ? deciderFor(situation, [contact]) : wanted;
};
