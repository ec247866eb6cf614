import { deputyOf } from '../facts/absences';
import type { Person, Situation } from '../facts/situation';
import type { RowOf } from '../sheets/index';
import type { Mail } from './notice';

/** The person to whom a mail goes: whom it concerns, or who acts for them. */
export const receiverOf = ({ to, deputy }: Mail): Person => deputy ?? to;

/** Mails as they go today: those of the absent to whoever acts for them. The ledger knows them under the names of the absent all the same. */
export const forwarded = (situation: Pick<Situation, 'deputies'>, mails: readonly Mail[]): readonly Mail[] =>
  mails.map((mail) => {
    const deputy = deputyOf(situation, mail.to);
    return deputy === null ? mail : { ...mail, deputy };
  });

/** A mail of an earlier run, to whom the ledger says that it goes. */
export const asWritten = ({ people }: Situation, { to }: RowOf<'mails'>, mail: Mail): Mail => {
  const address = (to ?? '').toLowerCase();
  if (address === '' || address === mail.to.address) return mail;
  return { ...mail, deputy: people.byAddress.get(address) ?? { name: address, address } };
};
